import {expect} from '@open-wc/testing';

import {orderOf, rankingResponse, rankingSurvey} from '../../../../../test/support/ranking/ranking-responses.js';
import {rankingBallots} from './ranking-ballots.js';
import {rankingResult} from './ranking-result.js';

const survey = rankingSurvey({items: ['a', 'b', 'c'], ranking: {max: 2}});
const from = (count: number, kind: string, word: string) =>
  Array.from({length: count}, () => rankingResponse({answers: {kind, priorities: orderOf(word)}}));
const responses = [...from(8, 'city', 'ab'), ...from(6, 'region', 'bc'), ...from(5, 'ngo', 'ca')];
const options = {questionId: 'priorities', groupBy: 'kind'};

describe('rankingBallots', () => {
  it('are the answers of everybody, or of a group that is shown', () => {
    const {table, most, top, method} = rankingBallots(survey, responses, options);
    expect([table.count, most, top, method]).to.deep.equal([19, 2, 1, 'schulze']);
    const regions = rankingBallots(survey, responses, {...options, group: 'region'});
    expect(regions.table.count).to.equal(6);
    expect([...regions.table.places.subarray(0, 3)]).to.deep.equal([0, 1, 2]);
  });

  it('are not given of a group that is not shown', () => {
    const hidden = (group: string, minimumGroup: number) => () =>
      rankingBallots(survey, responses, {...options, group, minimumGroup});
    expect(hidden('ngo', 6)).to.throw().with.property('code', 'hidden-group');
    // Five are in no shown group then: regions are hidden so that they cannot be worked out.
    expect(hidden('region', 6)).to.throw().with.property('code', 'hidden-group');
    expect(hidden('city', 6)).not.to.throw();
    expect(hidden('nobody', 1)).to.throw().with.property('code', 'hidden-group');
    const {groups} = rankingResult(survey, responses, {...options, minimumGroup: 6});
    expect(groups.map(({group}) => group)).to.deep.equal(['city']);
  });

  it('keep the question’s total, and the points beside an order', () => {
    const budget = rankingBallots(survey, [rankingResponse({answers: {budget: {a: 7, b: 3}}})], {questionId: 'budget'});
    expect([budget.total, budget.points]).to.deep.equal([10, [{a: 7, b: 3}]]);
    const noted = rankingResponse({answers: {priorities: ['a', 'b']}, paradata: {points: {a: 60, b: 40}}});
    expect(rankingBallots(survey, [noted], options)).to.deep.include({total: undefined, points: [{a: 60, b: 40}]});
  });
});
