import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {anyBallots, completeBallots} from '../../../../../test/support/ranking/ballots.js';
import type {Ballot, MethodOptions, TallyOptions} from '../contract.js';
import {pairwise} from '../pairwise.js';
import {tally} from '../tally.js';

type Treatment = NonNullable<MethodOptions['borda']>;
const TREATMENTS: readonly Treatment[] = ['tournament', 'averaged', 'zero', 'modified'];
const ITEMS = ['a', 'b', 'c', 'd'];

/** The points of a, b, c and d on one ballot. */
function points(ballot: Ballot, borda: Treatment, options: Partial<TallyOptions> = {}): readonly (number | null)[] {
  const {scores} = tally([ballot], {items: ITEMS, ...options, borda, method: 'borda'});
  return ITEMS.map((item) => scores![item]!);
}

describe("Borda's count", () => {
  it('gives what is not ranked a share, nothing, or leaves it neutral', () => {
    const partial: Ballot = ['a', 'b'];
    expect(points(partial, 'tournament')).to.deep.equal([3, 2, 0.5, 0.5]);
    expect(points(partial, 'tournament', {unranked: 'no-opinion'})).to.deep.equal([2, 1, 1.5, 1.5]);
    for (const unranked of ['last', 'no-opinion'] as const) {
      expect(points(partial, 'averaged', {unranked})).to.deep.equal([3, 2, 0.5, 0.5]);
      expect(points(partial, 'zero', {unranked})).to.deep.equal([3, 2, 0, 0]);
      expect(points(partial, 'modified', {unranked})).to.deep.equal([2, 1, 0, 0]);
    }
  });

  it('lets tied items share their points', () => {
    const tied: Ballot = [['a', 'b'], 'c'];
    expect(points(tied, 'tournament')).to.deep.equal([2.5, 2.5, 1, 0]);
    expect(points(tied, 'averaged')).to.deep.equal([2.5, 2.5, 1, 0]);
    expect(points(tied, 'zero')).to.deep.equal([2.5, 2.5, 1, 0]);
    expect(points(tied, 'modified')).to.deep.equal([2.5, 2.5, 1, 0]);
  });

  it('neither helps nor harms an item marked "no opinion"', () => {
    const marked = {noOpinion: [['c']]};
    expect(points(['a', 'b'], 'tournament', marked)).to.deep.equal([2.5, 1.5, 1.5, 0.5]);
    expect(points(['a', 'b'], 'averaged', marked)).to.deep.equal([2.5, 1.5, 1.5, 0.5]);
    expect(points(['a', 'b'], 'zero', marked)).to.deep.equal([3, 2, 0, 0]);
    expect(points(['a', 'b'], 'modified', marked)).to.deep.equal([2, 1, 0, 0]);
  });

  it('is, as a tournament, a point for every pair won and half a point for every other pair', () => {
    fc.assert(
      fc.property(anyBallots({items: 7, ballots: 12}), (sample) => {
        const {over} = pairwise(sample.ballots, sample);
        const total = sample.weights.reduce((sum, weight) => sum + weight, 0);
        const {scores} = tally(sample.ballots, {...sample, method: 'borda'});
        for (const item of sample.items) {
          const others = sample.items.filter((other) => other !== item);
          const won = others.reduce((sum, other) => sum + (over(item, other) - over(other, item) + total) / 2, 0);
          expect(scores![item]).to.equal(won);
        }
      }),
    );
  });

  it('comes to the same order in all four ways when every ballot ranks every item', () => {
    fc.assert(
      fc.property(completeBallots({items: 6, ballots: 9}), ({items, ballots}) => {
        const orders = TREATMENTS.map((borda) => tally(ballots, {items, method: 'borda', borda}).order);
        for (const order of orders) expect(order).to.deep.equal(orders[0]);
      }),
    );
  });

  it('is reversed when all ballots are', () => {
    fc.assert(
      fc.property(completeBallots({items: 6, ballots: 9}), ({items, ballots}) => {
        const turned = ballots.map((ballot) => ballot.toReversed());
        const {order} = tally(ballots, {items, method: 'borda'});
        expect(tally(turned, {items, method: 'borda'}).order).to.deep.equal(order.toReversed());
      }),
    );
  });
});
