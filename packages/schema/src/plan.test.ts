import {expect} from '@open-wc/testing';

import {parseResponse} from './parse-response.js';
import {readPlan} from './plan.js';

describe('readPlan', () => {
  const entry = {questionId: 'policy', place: 1, priority: 'high', actions: []};

  it('gives the entries in the order of their places', () => {
    const plan = [{...entry, questionId: 'money', place: 2}, entry];
    expect(readPlan({plan}).map(({questionId}) => questionId)).to.deep.equal(['policy', 'money']);
  });

  it('keeps an action with its owner, its day and its status', () => {
    const action = {action: 'Write it down', owner: 'Aïcha', due: '2027-03-01', status: 'begun'};
    expect(readPlan({plan: [{...entry, actions: [action]}]})[0]?.actions).to.deep.equal([action]);
  });

  it('leaves out what is no entry, no action, no owner and no day', () => {
    const actions = ['x', {owner: 'A'}, {action: 'Do', owner: 3, due: '2027-02-30', status: 'soon'}];
    for (const plan of [undefined, null, 'plan', {}, [null, 7, {...entry, priority: 'urgent'}]])
      expect(readPlan({plan}), JSON.stringify(plan)).to.deep.equal([]);
    expect(readPlan({plan: [{...entry, actions}]})[0]?.actions).to.deep.equal([{action: 'Do', status: 'planned'}]);
  });

  it('does not stand in the way of a response with a plan of another shape', () => {
    const response = {
      format: 1,
      id: '01960000-0000-7000-8000-000000000001',
      kind: 'consensus',
      surveyId: 's',
      surveyVersion: '1',
      surveyHash: '0'.repeat(64),
      language: 'en',
      startedAt: '2026-03-01T10:00:00.000Z',
      submittedAt: '2026-03-01T10:05:00.000Z',
      answers: {},
      origin: {site: '', mode: 'own'},
      plan: ['of an older program'],
    };
    const parsed = parseResponse(response);
    expect(parsed.ok && readPlan(parsed.response)).to.deep.equal([]);
  });
});
