import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {anyBallots, completeBallots} from '../../../../../test/support/ranking/ballots.js';
import type {Ballot} from '../contract.js';
import {tally} from '../tally.js';

const OPTIONS = {items: ['a', 'b', 'c', 'd'], method: 'instant-runoff'} as const;
const times = (count: number, ballot: Ballot): Ballot[] => Array<Ballot>(count).fill(ballot);

describe('instant runoff', () => {
  it('counts a ballot in full for each of the items it ties', () => {
    // Split in halves, these eight would be 4 for b and 4 for c, and a would win though eight of 13 prefer both to it.
    const ballots = [...times(5, ['a']), ...times(8, [['b', 'c']])];
    const {order, rounds} = tally(ballots, OPTIONS);
    expect(rounds!.map(({votes}) => votes)).to.deep.equal([
      {a: 5, b: 8, c: 8, d: 0},
      {a: 5, b: 8, c: 8},
      {b: 8, c: 8},
    ]);
    expect(order).to.deep.equal([['b', 'c'], ['a'], ['d']]);
  });

  it('lets all items with the fewest ballots leave together, equal in the order', () => {
    const ballots = [...times(3, ['a']), ...times(2, ['b', 'c']), ...times(2, ['c', 'b'])];
    const {order, rounds} = tally(ballots, OPTIONS);
    expect(rounds!.map(({eliminated}) => eliminated)).to.deep.equal([['d'], ['b', 'c']]);
    expect(order).to.deep.equal([['a'], ['b', 'c'], ['d']]);
  });

  it('ends with a tie when nobody has fewer than the others', () => {
    const {order, rounds} = tally(
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      OPTIONS,
    );
    expect(order).to.deep.equal([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(rounds!.at(-1)).to.deep.equal({votes: {a: 1, b: 1}, exhausted: 0, eliminated: []});
  });

  it('counts ballots as exhausted once all that they rank has left, under either rule for unranked items', () => {
    const ballots = [...times(3, ['a']), ...times(2, ['b']), ['c'], []];
    for (const unranked of ['last', 'no-opinion'] as const) {
      const {rounds} = tally(ballots, {...OPTIONS, unranked});
      expect(rounds!.map(({exhausted}) => exhausted)).to.deep.equal([1, 1, 2]);
    }
  });

  it('has nothing to do for one item or none', () => {
    expect(tally([['a']], {...OPTIONS, items: ['a']})).to.deep.include({order: [['a']], rounds: []});
    expect(tally([['a']], {...OPTIONS, items: []})).to.deep.include({order: [], rounds: []});
  });

  it('lets win what more than half rank first', () => {
    fc.assert(
      fc.property(completeBallots({items: 5, ballots: 9}), ({items, ballots}) => {
        const favourite = items.find((item) => ballots.filter(([first]) => first === item).length * 2 > ballots.length);
        fc.pre(favourite !== undefined);
        expect(tally(ballots, {items, method: 'instant-runoff'}).order[0]).to.deep.equal([favourite]);
      }),
    );
  });

  it('accounts for every ballot in every round when nothing is tied', () => {
    fc.assert(
      fc.property(completeBallots({items: 6, ballots: 9}), fc.nat({max: 6}), ({items, ballots}, length) => {
        const short = ballots.map((ballot) => ballot.slice(0, length));
        for (const {votes, exhausted} of tally(short, {items, method: 'instant-runoff'}).rounds!) {
          const counted = Object.values(votes).reduce((sum, vote) => sum + vote, exhausted);
          expect(counted).to.equal(ballots.length);
        }
      }),
    );
  });

  it('gives those who leave later a better place', () => {
    fc.assert(
      fc.property(anyBallots({items: 6, ballots: 9}), (sample) => {
        const {order, rounds} = tally(sample.ballots, {...sample, method: 'instant-runoff'});
        const left = rounds!.map(({eliminated}) => eliminated).filter(({length}) => length > 0);
        expect(order.slice(1)).to.deep.equal(left.toReversed());
      }),
    );
  });
});
