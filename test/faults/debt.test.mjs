import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {Debt} from './page/debt.mjs';

const REFUSED = {isKept: false, said: 'These answers were submitted in another tab.'};

/** A person who was told in the second tab that "first" is kept. */
function owing(...later) {
  const owed = new Debt('any');
  owed.take([{question: 'two', value: 'first', isKept: true}]);
  owed.take(later.map((outcome) => ({question: 'two', ...outcome})));
  owed.isSubmitted = true;
  return owed;
}

function problemsOf(owed, ...answers) {
  const responses = answers.map((two, index) => ({
    id: `response-${index}`,
    surveyHash: 'hash',
    answers: {two},
    ...(index > 0 && {supersedes: `response-${index - 1}`}),
  }));
  owed.judge({drafts: [], responses, surveys: [{hash: 'hash'}]}, {counted: 1});
  return owed.problems;
}

describe('what several tabs owe to a person', () => {
  it('is missing when no response has the answer that was acknowledged, and says what is there instead', () => {
    const [problem, ...others] = problemsOf(owing(), 'another');
    assert.match(problem, /^the answer to "two" was acknowledged and is missing: .*"owed":"first".*"value":"another"/);
    assert.deepEqual(others, []);
  });

  it('is there when the answer was changed after that, and submitted before the tab could say that it is kept', () => {
    assert.deepEqual(problemsOf(owing({value: 'second', ...REFUSED}), 'second'), []);
  });

  it('is there when the answer was changed after that, and submitted without the change', () => {
    assert.deepEqual(problemsOf(owing({value: 'second', ...REFUSED}), 'first'), []);
  });

  it('is missing when there is neither the answer nor what it was changed to', () => {
    assert.equal(problemsOf(owing({value: 'second', ...REFUSED}), 'another').length, 1);
  });

  it('is the latest that was acknowledged, and nothing before it', () => {
    const owed = owing({value: 'second', ...REFUSED}, {value: 'third', isKept: true});
    assert.equal(problemsOf(owed, 'second').length, 1);
  });

  it('is a correction too, once it was acknowledged', () => {
    const owed = owing({value: 'second', ...REFUSED});
    owed.takeCorrections([{isKept: true, answers: {two: 'second'}}]);
    assert.deepEqual(problemsOf(owed, 'first'), ['a correction was acknowledged and is missing']);
    owed.problems = [];
    assert.deepEqual(problemsOf(owed, 'first', 'second'), []);
  });
});
