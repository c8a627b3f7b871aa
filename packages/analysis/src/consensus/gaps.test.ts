import {expect} from '@open-wc/testing';

import {workshopSurvey} from '../../../../test/support/workshop/workshop-survey.js';
import {gapsIn} from './gaps.js';

describe('gapsIn', () => {
  it('orders gaps by the published rule, and names their priority', () => {
    const gaps = gapsIn(workshopSurvey, {
      answers: {policy: 1, budget: 2, staff: 3, public: 4},
      notes: {
        policy: {target: 5, importance: 'high'},
        budget: {target: 4, importance: 'high'},
        staff: {target: 4},
        public: {target: 4},
      },
    });
    expect(gaps.map(({id, weight, priority}) => [id, weight, priority])).to.deep.equal([
      ['policy', 72, 'high'],
      ['budget', 24, 'medium'],
      ['staff', 6, 'low'],
    ]);
  });

  it('is high from half of the greatest weight on', () => {
    const notes = {policy: {target: 5, importance: 'normal' as const}};
    expect(gapsIn(workshopSurvey, {answers: {policy: 1}, notes})[0]).to.include({weight: 48, priority: 'high'});
    expect(gapsIn(workshopSurvey, {answers: {policy: 2}, notes})[0]).to.include({weight: 30, priority: 'medium'});
  });

  it('finds none without an answer that is a number, or without a target above it', () => {
    const notes = {policy: {target: 3}, staff: {target: 5}};
    const answers = {policy: 3, staff: 'not-applicable', budget: 1};
    expect(gapsIn(workshopSurvey, {answers, notes})).to.deep.equal([]);
    expect(gapsIn(workshopSurvey, {answers: {}})).to.deep.equal([]);
  });
});
