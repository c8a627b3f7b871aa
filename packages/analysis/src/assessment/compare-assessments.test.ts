import {assessedResponse} from '@consulta/engine';
import type {Answers, Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {sampleSurvey} from '../../../../test/support/results/sample-assessment.js';
import {levels, samplePeople} from '../../../../test/support/results/sample-group.js';
import {type PlainScore, scaleQuestion, scoredSurvey} from '../../../../test/support/scoring/scored-survey.js';
import {byDifference, compareAssessments, groupSide} from './compare-assessments.js';
import {groupPicture} from './group-picture.js';
import {readAssessments} from './read-assessments.js';

const version = (name: string, questions: readonly Question[], scores: readonly PlainScore[]): Survey =>
  scoredSurvey(questions, scores, {version: name});
const side = (survey: Survey, answers: Answers) => ({survey, ...assessedResponse(survey, {answers})});
const first = version(
  '1',
  ['budget', 'staff', 'press'].map((id) => scaleQuestion(id)),
  [
    {id: 'means', rule: 'mean', of: ['budget', 'staff'], weights: {budget: 2}},
    {id: 'all', rule: 'mean', of: ['means', 'press']},
  ],
);
const was = (id: string, since = '1') => ({sameAs: {version: since, id}});
const second = version(
  '2',
  [scaleQuestion('money', was('budget')), scaleQuestion('staff', was('staff')), scaleQuestion('press')],
  [
    {id: 'means', rule: 'mean', of: ['money', 'staff'], weights: {money: 2}},
    {id: 'all', rule: 'mean', of: ['means', 'press']},
  ],
);
const before = side(first, {budget: 2, staff: 4, press: 5});

describe('compareAssessments', () => {
  it('compares two answers to the same questionnaire, statement by statement and score by score', () => {
    const {isOneVersion, statements, onlyFirst, onlySecond, scores} = compareAssessments(
      before,
      side(first, {budget: 4, staff: 3, press: 'not-applicable'}),
    );
    expect(isOneVersion).to.equal(true);
    expect(statements.map(({id, difference}) => [id, difference])).to.deep.equal([
      ['budget', 2],
      ['staff', -1],
      ['press', null],
    ]);
    expect(statements[2]).to.deep.include({first: 5, second: null, isSameScale: true, scoreIds: ['all']});
    expect([onlyFirst, onlySecond]).to.deep.equal([[], []]);
    expect(scores.map(({id}) => id)).to.deep.equal(['means', 'all']);
    expect(scores[0]?.difference).to.be.closeTo((2 * 4 + 3) / 3 - (2 * 2 + 4) / 3, 1e-12);
    expect(byDifference(statements).map(({id}) => id)).to.deep.equal(['budget', 'staff']);
  });

  it('puts differences in order by the part of their scale', () => {
    const one = (id: string, high: number, difference: number) => ({
      ...{id, otherId: id, scoreIds: [], scale: [0, high] as const, first: 0, second: difference, difference},
      ...{isSameScale: true, isWithheld: false},
    });
    const order = byDifference([one('share', 100, 20), one('level', 4, -3), one('same', 4, 0), one('yes', 1, 1)]);
    expect(order.map(({id}) => id)).to.deep.equal(['yes', 'level', 'share']);
  });

  it('compares of another version only what it says is the same, from either side; the rest is listed', () => {
    const after = side(second, {money: 3, staff: 4, press: 1});
    const forth = compareAssessments(before, after);
    expect(forth.isOneVersion).to.equal(false);
    expect(forth.statements.map(({id, otherId, difference}) => [id, otherId, difference])).to.deep.equal([
      ['budget', 'money', 1],
      ['staff', 'staff', 0],
    ]);
    // A question of the same id may ask something else.
    expect([forth.onlyFirst, forth.onlySecond]).to.deep.equal([['press'], ['press']]);
    // "all" takes in something new.
    expect(forth.scores.map(({id}) => id)).to.deep.equal(['means']);
    const back = compareAssessments(after, before);
    expect(back.statements.map(({id, otherId, difference}) => [id, otherId, difference])).to.deep.equal([
      ['money', 'budget', -1],
      ['staff', 'staff', 0],
    ]);
    expect([back.onlyFirst, back.onlySecond, back.scores.length]).to.deep.equal([['press'], ['press'], 1]);
  });

  it('compares nothing where another arithmetic is behind the same name', () => {
    const changed = version('2', second.sections[0]!.questions, [{...second.scores![0]!, weights: {money: 3}}]);
    expect(compareAssessments(before, side(changed, {money: 3, staff: 4})).scores).to.deep.equal([]);
  });

  it('follows what is the same through the versions between, from either side', () => {
    const third = version(
      '3',
      [scaleQuestion('funds', was('money', '2'))],
      [{id: 'means', rule: 'mean', of: ['funds']}],
    );
    const later = side(third, {funds: 5});
    expect(compareAssessments(before, later).statements).to.deep.equal([]);
    const [found] = compareAssessments(before, later, {known: [second]}).statements;
    expect(found).to.deep.include({id: 'budget', otherId: 'funds', difference: 3});
    const [back] = compareAssessments(later, before, {known: [second]}).statements;
    expect(back).to.deep.include({id: 'funds', otherId: 'budget', difference: -3});
  });

  it('takes versions that differ in words only for the same', () => {
    const questions = first.sections[0]!.questions.map((question) => ({...question, title: 'In other words'}));
    const reworded = side(version('1b', questions, first.scores!), {budget: 3});
    const {isOneVersion, statements, scores} = compareAssessments(before, reworded);
    expect(statements[0]).to.deep.include({id: 'budget', difference: 1});
    expect([isOneVersion, scores.length]).to.deep.equal([true, 2]);
  });

  it('gives no difference between two scales', () => {
    const wider = version(
      '2',
      [scaleQuestion('budget', {to: 10, ...was('budget')})],
      [{id: 'means', rule: 'mean', of: ['budget']}],
    );
    const [found] = compareAssessments(before, side(wider, {budget: 9})).statements;
    expect(found).to.deep.include({first: 2, second: 9, difference: null, isSameScale: false});
  });

  it('takes the rows of a matrix by their names', () => {
    const matrix = (id: string, rows: readonly string[], more = {}): Question => ({
      id,
      type: 'matrix',
      title: id,
      rows: rows.map((row) => ({id: row, title: row})),
      from: 0,
      to: 3,
      ...more,
    });
    const one = version('1', [matrix('m', ['r', 's'])], [{id: 'all', rule: 'sum', of: ['m']}]);
    const two = version('2', [matrix('n', ['r', 't'], was('m'))], [{id: 'all', rule: 'sum', of: ['n']}]);
    const {statements, onlyFirst, onlySecond} = compareAssessments(
      side(one, {m: {r: 1, s: 1}}),
      side(two, {n: {r: 3, t: 1}}),
    );
    expect(statements.map(({id, otherId, difference}) => [id, otherId, difference])).to.deep.equal([['m/r', 'n/r', 2]]);
    expect([onlyFirst, onlySecond]).to.deep.equal([['m/s'], ['n/t']]);
  });
});

describe('a group as one side', () => {
  const group = (from: number, to?: number) =>
    groupSide(sampleSurvey, groupPicture(readAssessments(sampleSurvey, samplePeople.slice(from, to)).responses, 3));

  it('is compared by its means', () => {
    const {statements} = compareAssessments(group(0, 3), group(3));
    expect(statements[0]).to.deep.include({first: 5, second: 1, difference: -4, isWithheld: false});
  });

  it('has no mean of a statement that fewer of it answered', () => {
    // One of the three does not know the third statement.
    const {statements} = compareAssessments(group(0, 3), side(sampleSurvey, levels(1, 1, 1)));
    expect(statements[2]).to.deep.include({first: null, second: 1, difference: null, isWithheld: true});
  });
});
