import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {completeBallots} from '../../../../../test/support/ranking/ballots.js';
import type {Ballot} from '../contract.js';
import {tally} from '../tally.js';

const OPTIONS = {items: ['a', 'b', 'c', 'd'], method: 'average-place'} as const;

describe('the average place', () => {
  it('puts tied items at the middle of their places, and what is not ranked at the middle of the places left', () => {
    const {scores, n, lessIsBetter} = tally([[['a', 'b']], ['c', 'a', 'b']], OPTIONS);
    expect(scores).to.deep.equal({a: (1.5 + 2) / 2, b: (1.5 + 3) / 2, c: (3.5 + 1) / 2, d: (3.5 + 4) / 2});
    expect(n).to.deep.equal({a: 2, b: 2, c: 2, d: 2});
    expect(lessIsBetter).to.equal(true);
  });

  it('is that of those who ranked the item where others are not compared, and says how many they are', () => {
    const {scores, n, order} = tally([['a', 'b'], ['c', 'a', 'b'], []], {...OPTIONS, unranked: 'no-opinion'});
    expect(scores).to.deep.equal({a: 1.5, b: 2.5, c: 1, d: null});
    expect(n).to.deep.equal({a: 2, b: 2, c: 1, d: 0});
    expect(order).to.deep.equal([['c'], ['a'], ['b'], ['d']]);
  });

  it('leaves an item marked "no opinion" out of the places of that ballot', () => {
    const {scores, n} = tally([['a']], {...OPTIONS, noOpinion: [['b']]});
    expect(scores).to.deep.equal({a: 1, b: null, c: 2.5, d: 2.5});
    expect(n).to.deep.equal({a: 1, b: 0, c: 1, d: 1});
  });

  it('finds equal means of different sums: 3/2 of two is 6/4 of four', () => {
    const ballots: Ballot[] = [
      ['a', 'b'],
      ['c', 'a'],
      ['b', 'd'],
      ['c', 'b'],
    ];
    const {scores, order} = tally(ballots, {...OPTIONS, unranked: 'no-opinion'});
    expect(scores).to.deep.equal({a: 1.5, b: 5 / 3, c: 1, d: 2});
    expect(order).to.deep.equal([['c'], ['a'], ['b'], ['d']]);
    const even = tally([...ballots, ['b', 'a'], ['a', 'd'], ['b'], ['c', 'b']], {...OPTIONS, unranked: 'no-opinion'});
    expect(even.scores).to.deep.equal({a: 6 / 4, b: 9 / 6, c: 1, d: 2});
    expect(even.order).to.deep.equal([['c'], ['a', 'b'], ['d']]);
  });

  it("is Borda's count turned round when every ballot ranks every item", () => {
    fc.assert(
      fc.property(completeBallots({items: 6, ballots: 9}), ({items, ballots}) => {
        fc.pre(ballots.length > 0);
        const {order} = tally(ballots, {items, method: 'average-place'});
        expect(order).to.deep.equal(tally(ballots, {items, method: 'borda'}).order);
      }),
    );
  });
});
