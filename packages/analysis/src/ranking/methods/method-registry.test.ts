import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {anyBallots} from '../../../../../test/support/ranking/ballots.js';
import type {Ballot, BallotMethod, GroupOrder, Tally} from '../contract.js';
import {tally} from '../tally.js';
import {METHODS} from './method-registry.js';

const METHOD_NAMES = Object.keys(METHODS) as BallotMethod[];
const sorted = (order: GroupOrder): GroupOrder => order.map((group) => group.toSorted());

function expectSame(one: Tally, other: Tally): void {
  expect(sorted(one.order)).to.deep.equal(sorted(other.order));
  for (const [item, score] of Object.entries(one.scores ?? {})) {
    if (score === null) expect(other.scores![item]).to.equal(null);
    else expect(other.scores![item]).to.be.closeTo(score, 1e-9);
  }
}

for (const method of METHOD_NAMES) {
  describe(`${method} by its properties`, () => {
    const samples = anyBallots({items: 6, ballots: 10});

    it('places every item once', () => {
      fc.assert(
        fc.property(samples, (sample) => {
          const {order} = tally(sample.ballots, {...sample, method});
          expect(order.flat().toSorted()).to.deep.equal(sample.items.toSorted());
          expect(order.every(({length}) => length > 0)).to.equal(true);
        }),
      );
    });

    it('depends neither on names nor on the order of items and ballots', () => {
      fc.assert(
        fc.property(samples, (sample) => {
          const rename = (id: string) => `z${9 - Number(id.slice(1))}`;
          const renamed = (ballot: Ballot): Ballot =>
            ballot.map((entry) => {
              const group = [entry].flat().map((item) => rename(item as string));
              return group.length === 1 ? group[0]! : group.toReversed();
            });
          const other = tally(sample.ballots.map(renamed).toReversed(), {
            method,
            unranked: sample.unranked,
            items: sample.items.map(rename).toReversed(),
            weights: sample.weights.toReversed(),
            noOpinion: sample.noOpinion.map((ids) => ids.map(rename)).toReversed(),
          });
          const one = tally(sample.ballots, {...sample, method});
          const named = <Value>(byItem: {readonly [id: string]: Value} | undefined) =>
            byItem && Object.fromEntries(Object.entries(byItem).map(([id, value]) => [rename(id), value]));
          expectSame({...one, order: one.order.map((group) => group.map(rename)), scores: named(one.scores)}, other);
        }),
      );
    });

    it('counts a weight of n as n ballots, and one of 0 as none', () => {
      fc.assert(
        fc.property(samples, ({weights, ballots, noOpinion, ...options}) => {
          const copies = <Value>(list: readonly Value[]) =>
            list.flatMap((one, at) => Array<Value>(weights[at]!).fill(one));
          const weighted = tally(ballots, {...options, weights, noOpinion, method});
          const copied = tally(copies(ballots), {...options, noOpinion: copies(noOpinion), method});
          expectSame(weighted, copied);
          expect(weighted.n).to.deep.equal(copied.n);
        }),
      );
    });

    it('gives the same order when all weights are divided, though thirds and tenths do not add up exactly', () => {
      fc.assert(
        fc.property(
          samples,
          fc.constantFrom(3, 10, 7),
          fc.constantFrom('winning-votes', 'margins'),
          (sample, by, strength) => {
            const {order} = tally(sample.ballots, {...sample, strength, method});
            const weights = sample.weights.map((weight) => weight / by);
            const divided = tally(sample.ballots, {...sample, weights, strength, method});
            expect(sorted(divided.order)).to.deep.equal(sorted(order));
          },
        ),
        {numRuns: 300},
      );
    });

    it('finds all items equal when nobody prefers any', () => {
      for (const ballots of [[], [[]], [[['a', 'b', 'c']]]] satisfies readonly (readonly Ballot[])[]) {
        const {order} = tally(ballots, {items: ['a', 'b', 'c'], method});
        expect(order).to.deep.equal([['a', 'b', 'c']]);
      }
    });

    it('puts what all prefer first', () => {
      const ballots = [['b', 'a', 'c'], ['b', 'c', 'a'], ['b']];
      expect(tally(ballots, {items: ['a', 'b', 'c'], method}).order[0]).to.deep.equal(['b']);
    });
  });
}
