import type {Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {type PlainScore, scaleQuestion, scoredSurvey} from '../../../../test/support/scoring/scored-survey.js';
import {compareAssessments} from './compare-assessments.js';

const version = (name: string, questions: readonly Question[], scores: readonly PlainScore[]): Survey =>
  scoredSurvey(questions, scores, {version: name});
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
const before = {survey: first, response: {answers: {budget: 2, staff: 4, press: 5}}};

describe('compareAssessments', () => {
  it('compares two answers to the same questionnaire, statement by statement and score by score', () => {
    const {statements, added, gone, scores} = compareAssessments(before, {
      survey: first,
      response: {answers: {budget: 4, staff: 3, press: 'not-applicable'}},
    });
    expect(statements.map(({id, difference}) => [id, difference])).to.deep.equal([
      ['budget', 2],
      ['staff', -1],
      ['press', null],
    ]);
    expect(statements[2]).to.deep.include({earlier: 5, later: null, laterState: 'not-applicable', isSameScale: true});
    expect([added, gone]).to.deep.equal([[], []]);
    expect(scores.map(({id}) => id)).to.deep.equal(['means', 'all']);
    expect(scores[0]?.difference).to.be.closeTo((2 * 4 + 3) / 3 - (2 * 2 + 4) / 3, 1e-12);
  });

  it('compares of another version only what it says is the same; the rest is new, or gone', () => {
    const later = {survey: second, response: {answers: {money: 3, staff: 4, press: 1}}};
    const {statements, added, gone, scores, addedScores, goneScores} = compareAssessments(before, later);
    expect(statements.map(({id, earlierId, difference}) => [id, earlierId, difference])).to.deep.equal([
      ['money', 'budget', 1],
      ['staff', 'staff', 0],
    ]);
    expect([added, gone]).to.deep.equal([['press'], ['press']]);
    // "all" takes in something new.
    expect(scores.map(({id}) => id)).to.deep.equal(['means']);
    expect([addedScores, goneScores]).to.deep.equal([['all'], ['all']]);
  });

  it('compares nothing where another arithmetic is behind the same name', () => {
    const changed = version('2', second.sections[0]!.questions, [{...second.scores![0]!, weights: {money: 3}}]);
    const later = {survey: changed, response: {answers: {money: 3, staff: 4}}};
    expect(compareAssessments(before, later).scores).to.deep.equal([]);
  });

  it('follows what is the same through the versions between', () => {
    const third = version(
      '3',
      [scaleQuestion('funds', was('money', '2'))],
      [{id: 'means', rule: 'mean', of: ['funds']}],
    );
    const later = {survey: third, response: {answers: {funds: 5}}};
    expect(compareAssessments(before, later).statements).to.deep.equal([]);
    const [found] = compareAssessments(before, later, {between: [second]}).statements;
    expect(found).to.deep.include({id: 'funds', earlierId: 'budget', difference: 3});
  });

  it('takes versions that differ in words only for the same', () => {
    const questions = first.sections[0]!.questions.map((question) => ({...question, title: 'In other words'}));
    const reworded = version('1b', questions, first.scores!);
    const later = {survey: reworded, response: {answers: {budget: 3}}};
    expect(compareAssessments(before, later).statements[0]).to.deep.include({id: 'budget', difference: 1});
    expect(compareAssessments(before, later).scores).to.have.length(2);
  });

  it('gives no difference between two scales', () => {
    const wider = version(
      '2',
      [scaleQuestion('budget', {to: 10, ...was('budget')})],
      [{id: 'means', rule: 'mean', of: ['budget']}],
    );
    const [found] = compareAssessments(before, {survey: wider, response: {answers: {budget: 9}}}).statements;
    expect(found).to.deep.include({earlier: 2, later: 9, difference: null, isSameScale: false});
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
    const {statements, added, gone} = compareAssessments(
      {survey: one, response: {answers: {m: {r: 1, s: 1}}}},
      {survey: two, response: {answers: {n: {r: 3, t: 1}}}},
    );
    expect(statements.map(({id, difference}) => [id, difference])).to.deep.equal([['n/r', 2]]);
    expect([added, gone]).to.deep.equal([['n/t'], ['m/s']]);
  });
});
