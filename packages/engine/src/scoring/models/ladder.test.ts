import type {Question} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {scoredSurvey} from '../../../../../test/support/scoring/scored-survey.js';
import {scoreResponse} from '../score-response.js';

/**
 * The Open Data Institute's Open Data Maturity Model as its tool scores it: the questions of an activity lead from one
 * level to the next, the first answer in the negative ends them, and levels are numbered from 1 (initial) to 5
 * (optimising). A dimension is the sum of its activities. Expected results are those of the tool's own tests:
 * github.com/theodi/pathway, spec/lib/assessment_scorer_spec.rb.
 */
const steps = ['q1', 'q2', 'q3', 'q4'];
const survey = scoredSurvey(
  steps.map((id): Question => ({id, type: 'yes-no', title: id})),
  [
    {id: 'rungs', rule: 'ladder', of: steps, unanswered: 'block'},
    {
      id: 'data-release-process',
      rule: 'table',
      of: ['rungs'],
      table: [0, 1, 2, 3, 4].map((from) => ({from, value: from + 1})),
    },
    {id: 'data-management-processes', rule: 'sum', of: ['data-release-process']},
  ],
);
const level = (answers: object) => scoreResponse(survey, {answers: {...answers}})['data-release-process'];

describe('a ladder: the Open Data Maturity Model', () => {
  it('scores to the first negative answer', () => {
    expect(level({q1: false})).to.deep.include({value: 1, range: [1, 1], provisional: false});
  });

  it('scores to a later negative answer', () => {
    expect(level({q1: true, q2: false})?.value).to.equal(2);
  });

  it('scores the whole activity', () => {
    expect(level({q1: true, q2: true, q3: true, q4: true})?.value).to.equal(5);
  });

  it('has no score while an activity is not complete', () => {
    expect(level({q1: true})).to.deep.include({value: null, range: [2, 5], provisional: true});
  });

  it('scores a dimension out of 5 for each activity', () => {
    const {value, scale} = scoreResponse(survey, {answers: {q1: false}})['data-management-processes']!;
    expect({value, highest: scale[1]}).to.deep.equal({value: 1, highest: 5});
  });
});
