import type {Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import type {SessionChange} from './contract.js';
import {createSession} from './create-session.js';

const QUESTIONS = 1_000;
const PER_SCORE = 20;

/** A thousand statements in fifty dimensions under one overall score; statement 7 appears with statement 5. */
function largeSurvey(): Survey {
  const questions = Array.from({length: QUESTIONS}, (_, index): Question => {
    const showIf = index === 7 ? {'>=': [{var: 'answers.q5'}, 3]} : undefined;
    return {id: `q${index}`, type: 'scale', title: '', from: 1, to: 4, showIf};
  });
  const dimensions = Array.from({length: QUESTIONS / PER_SCORE}, (_, index) => ({
    id: `d${index}`,
    title: '',
    rule: 'mean' as const,
    of: questions.slice(index * PER_SCORE, (index + 1) * PER_SCORE).map(({id}) => id),
  }));
  const overall = {id: 'overall', title: '', rule: 'mean' as const, of: dimensions.map(({id}) => id)};
  const sections = dimensions.map(({of}, index) => ({
    id: `s${index}`,
    title: '',
    questions: questions.filter(({id}) => of.includes(id)),
  }));
  return {id: 'large', version: '1', title: '', languages: ['en'], sections, scores: [...dimensions, overall]};
}

describe('createSession, with 1,000 questions', () => {
  function open() {
    const evaluated: string[] = [];
    const changes: SessionChange[] = [];
    const session = createSession(largeSurvey(), {language: 'en', onEvaluate: (node) => evaluated.push(node)});
    session.subscribe((change) => changes.push(change));
    return {session, evaluated, changes};
  }

  it('works out for one answer its problems and the scores above it, and nothing else', () => {
    const {session, evaluated, changes} = open();
    session.answer('q500', 3);
    expect(evaluated.sort()).to.deep.equal(['answer:q500', 'problems:q500', 'score:d25', 'score:overall']);
    expect(changes).to.have.length(1);
    expect([...(changes[0]?.questions ?? [])]).to.deep.equal(['q500']);
    expect([...(changes[0]?.scores ?? [])]).to.deep.equal(['d25', 'overall']);
    expect(changes[0]?.structure).to.equal(false);
  });

  it('works out what appears with an answer', () => {
    const {session, evaluated, changes} = open();
    session.answer('q5', 3);
    const shown = ['visible:q7', 'answer:q7', 'required:q7', 'problems:q7'];
    expect(evaluated.sort()).to.deep.equal(['answer:q5', 'problems:q5', 'score:d0', 'score:overall', ...shown].sort());
    expect([...(changes[0]?.questions ?? [])].sort()).to.deep.equal(['q5', 'q7']);
    expect(changes[0]?.structure).to.equal(true);
  });

  it('works out nothing for an answer given again', () => {
    const {session, evaluated} = open();
    session.answer('q500', 3);
    evaluated.length = 0;
    session.answer('q500', 3);
    expect(evaluated).to.deep.equal([]);
  });

  it('stops where a condition comes out as before', () => {
    const {session, evaluated} = open();
    session.answer('q5', 3);
    evaluated.length = 0;
    session.answer('q5', 4);
    expect(evaluated.sort()).to.deep.equal(['answer:q5', 'problems:q5', 'score:d0', 'score:overall', 'visible:q7']);
  });

  it('makes the whole of the answers only for who asks, and once', () => {
    const {session} = open();
    session.answer('q1', 3);
    const {answers} = session;
    expect(session.answers).to.equal(answers);
    session.answer('q2', 3);
    expect(session.answers).not.to.equal(answers);
    expect(answers).to.deep.equal({q1: 3});
  });

  it('takes a chain of conditions as long as the survey', () => {
    const survey = largeSurvey();
    const questions = Array.from({length: 5_000}, (_, index): Question => {
      const showIf = index === 0 ? undefined : {'==': [{var: `answers.q${index - 1}`}, true]};
      return {id: `q${index}`, type: 'yes-no', title: '', showIf};
    });
    const session = createSession(
      {...survey, scores: [], sections: [{id: 'chain', title: '', questions}]},
      {language: 'en'},
    );
    for (const {id} of questions) session.answer(id, true);
    expect(session.progress()).to.deep.equal({answered: 5_000, of: 5_000});
    session.answer('q0', false);
    expect(session.progress()).to.deep.equal({answered: 1, of: 1});
  });
});

describe('createSession, with a score that an answer leaves as it reads', () => {
  it('does not name the score', () => {
    const survey: Survey = {
      id: 'constant',
      version: '1',
      title: '',
      languages: ['en'],
      sections: [
        {
          id: 'first',
          title: '',
          questions: [
            {
              id: 'q1',
              type: 'choice',
              title: '',
              options: [
                {id: 'a', title: '', score: 2},
                {id: 'b', title: ''},
              ],
            },
            {id: 'q2', type: 'scale', title: '', from: 0, to: 3},
          ],
        },
      ],
      scores: [{id: 's0', title: '', rule: 'table', of: ['q1', 'q2'], table: [{from: 0, value: 1}], weights: {q1: 1}}],
    };
    const session = createSession(survey, {language: 'en'});
    session.answer('q2', 1);
    const before = session.score('s0');
    const named: string[] = [];
    session.subscribe(({scores}) => named.push(...scores));
    // An option without a score: the answer is there, and there is nothing to count.
    session.answer('q1', 'b');
    expect(session.score('s0')).to.deep.equal(before);
    expect(named).to.deep.equal([]);
  });
});
