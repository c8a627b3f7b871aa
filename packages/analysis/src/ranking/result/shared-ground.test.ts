import {expect} from '@open-wc/testing';

import {orderOf, rankingResponse, rankingSurvey} from '../../../../../test/support/ranking/ranking-responses.js';
import {rankingResult} from './ranking-result.js';

/** One consensus for each kind, as `city: 'abcd'`. */
function ground(items: string, kinds: {readonly [kind: string]: string}) {
  const responses = Object.entries(kinds).map(([kind, word]) =>
    rankingResponse({kind: 'consensus', answers: {kind, priorities: orderOf(word)}}),
  );
  const survey = rankingSurvey({items: [...items]});
  return rankingResult(survey, responses, {questionId: 'priorities', groupBy: 'kind'}).commonGround;
}

describe('common ground', () => {
  it('is what every group has above the middle, by the worst place any gives it', () => {
    expect(ground('abcdef', {city: 'abcdef', ngo: 'cadbef', region: 'bcadef'})).to.deep.equal([
      {itemId: 'a', worstPlace: 3},
      {itemId: 'c', worstPlace: 3},
    ]);
    expect(ground('abcdef', {city: 'abcdef', ngo: 'bafcde'})).to.deep.equal([
      {itemId: 'a', worstPlace: 2},
      {itemId: 'b', worstPlace: 2},
    ]);
    expect(ground('abcd', {city: 'abcd', ngo: 'cdab'})).to.deep.equal([]);
  });

  it('leaves out the item in the middle', () => {
    expect(ground('abcde', {city: 'abcde', ngo: 'bcade'})).to.deep.equal([{itemId: 'b', worstPlace: 2}]);
  });

  it('finds nothing in a group to which all are equal, nor with one group', () => {
    expect(ground('abcd', {city: 'abcd', ngo: 'a=b=c=d'})).to.deep.equal([]);
    expect(ground('abcd', {city: 'abcd', ngo: 'a=b=cd'})).to.deep.equal([
      {itemId: 'a', worstPlace: 1},
      {itemId: 'b', worstPlace: 2},
    ]);
    expect(ground('abcd', {city: 'abcd'})).to.deep.equal([]);
  });
});
