import type {Question} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {rankingResponse, rankingSurvey} from '../../../../../test/support/results/sample-rankings.js';
import {openAnswers} from './open-answers.js';

const asked: readonly Question[] = [
  {id: 'idea', type: 'text', title: 'Idea'},
  {id: 'mail', type: 'text', title: 'E-mail', format: 'email'},
  {id: 'name', type: 'text', title: 'Name', autocomplete: 'name'},
  {id: 'secret', type: 'text', title: 'Secret', sensitive: true},
];
const survey = {...rankingSurvey, sections: [{id: 'all', title: 'All', questions: [...asked]}]};

describe('openAnswers', () => {
  it('leaves out who somebody is, what is sensitive, and what is empty', () => {
    const responses = [
      rankingResponse(1, undefined, {idea: ' Trees ', mail: 'a@example.org', name: 'Ada', secret: 'x'}),
      rankingResponse(2, undefined, {idea: '  '}),
    ];
    const found = openAnswers(survey, responses);
    expect(found.map(({questionId}) => questionId)).to.deep.equal(['idea']);
    expect(found[0]?.answers.map(({text}) => text)).to.deep.equal(['Trees']);
  });

  it('marks what came after the survey closed', () => {
    const late = rankingResponse(3, undefined, {idea: 'Bees'}, {submittedAt: '2026-04-20T00:00:00.000Z'});
    expect(openAnswers(survey, [late])[0]?.answers[0]?.late).to.equal(true);
  });
});
