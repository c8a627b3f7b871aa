import type {Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {scaleQuestion, scoredSurvey} from '../../../../test/support/scoring/scored-survey.js';
import {holdingAnswers} from './holding-answers.js';

const levels = [1, 2, 3].map((value) => ({value, title: String(value), advice: `after ${value}`}));
const questions = ['a', 'b', 'c'].map((id) => scaleQuestion(id, {levels, from: undefined, to: undefined}));
const holding = (survey: Survey, answers: object, id = 'score') =>
  holdingAnswers(survey, {answers: {...answers}}, id).map((one) => [one.id, one.reason, ...one.advice]);

describe('holdingAnswers', () => {
  it('names the weakest link with the advice for who is there', () => {
    const survey = scoredSurvey(questions, [{id: 'score', rule: 'minimum', of: ['a', 'b', 'c']}]);
    expect(holding(survey, {a: 2, b: 1, c: 1})).to.deep.equal([
      ['b', 'weakest', 'after 1'],
      ['c', 'weakest', 'after 1'],
    ]);
    expect(holding(survey, {a: 3, b: 3, c: 3})).to.deep.equal([]);
  });

  it('names the rung at which a ladder ends, answered or not', () => {
    const survey = scoredSurvey(questions, [
      {id: 'score', rule: 'ladder', of: ['a', 'b', 'c'], thresholds: {a: 2, b: 3}},
    ]);
    expect(holding(survey, {a: 3, b: 2, c: 1})).to.deep.equal([['b', 'rung', 'after 2']]);
    expect(holding(survey, {a: 3})).to.deep.equal([['b', 'rung']]);
    expect(holding(survey, {a: 3, b: 3, c: 3})).to.deep.equal([]);
  });

  it('names in a sum or mean where the most is missing, by its weight', () => {
    const survey = scoredSurvey(questions, [{id: 'score', rule: 'mean', of: ['a', 'b', 'c'], weights: {b: 3}}]);
    expect(holding(survey, {a: 1, b: 2, c: 3})).to.deep.equal([['b', 'most-missing', 'after 2']]);
    expect(holding(survey, {a: 1, b: 3, c: 'not-applicable'})).to.deep.equal([['a', 'most-missing', 'after 1']]);
  });

  it('goes down through scores to the answers', () => {
    const survey = scoredSurvey(questions, [
      {id: 'part', rule: 'minimum', of: ['a', 'b']},
      {id: 'score', rule: 'mean', of: ['part', 'c']},
    ]);
    const [found, ...more] = holdingAnswers(survey, {answers: {a: 1, b: 2, c: 2}}, 'score');
    expect(more).to.deep.equal([]);
    expect(found).to.deep.include({id: 'a', questionId: 'a', value: 1, highest: 3, path: ['score', 'part']});
  });

  it('names what is not ticked where a checklist is a gate', () => {
    const checklist: Question = {
      id: 'checks',
      type: 'choice',
      title: '',
      multiple: true,
      options: ['written', 'shared'].map((id) => ({id, title: id, score: 1, advice: `see that it is ${id}`})),
    };
    const survey = scoredSurvey(
      [...questions, checklist],
      [
        {id: 'ticked', rule: 'sum', of: ['checks'], gate: 2},
        {id: 'score', rule: 'mean', of: ['a', 'ticked'], weights: {ticked: 0}},
      ],
    );
    expect(holding(survey, {a: 1, checks: ['written']})).to.deep.equal([['checks', 'gate', 'see that it is shared']]);
  });

  it('names what is not answered where the score waits for it', () => {
    const survey = scoredSurvey(questions, [{id: 'score', rule: 'mean', of: ['a', 'b', 'c'], unanswered: 'block'}]);
    expect(holding(survey, {a: 1, c: 'do-not-know'})).to.deep.equal([['b', 'unanswered']]);
  });

  it('takes the rows of a matrix one by one', () => {
    const matrix: Question = {
      id: 'm',
      type: 'matrix',
      title: 'm',
      rows: ['r', 's'].map((id) => ({id, title: id})),
      levels,
    };
    const survey = scoredSurvey([matrix], [{id: 'score', rule: 'sum', of: ['m']}]);
    expect(holding(survey, {m: {r: 3, s: 2}})).to.deep.equal([['m/s', 'most-missing', 'after 2']]);
  });

  it('names the scores there are when asked for another', () => {
    const survey = scoredSurvey(questions, [{id: 'score', rule: 'sum', of: ['a']}]);
    expect(() => holdingAnswers(survey, {answers: {}}, 'none')).to.throw('no score "none". It has: score.');
  });
});
