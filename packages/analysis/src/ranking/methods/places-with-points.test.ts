import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {anyBallots} from '../../../../../test/support/ranking/ballots.js';
import type {Ballot, TallyOptions} from '../contract.js';
import {tally} from '../tally.js';

const ITEMS = ['a', 'b', 'c', 'd'];

/** The points of a, b, c and d on some ballots. */
function points(ballots: readonly Ballot[], options: Omit<TallyOptions, 'items'>): readonly (number | null)[] {
  const {scores} = tally(ballots, {items: ITEMS, ...options});
  return ITEMS.map((item) => scores![item]!);
}

describe("Dowdall's rule", () => {
  it('gives 1, 1/2, 1/3 and 1/4', () => {
    expect(points([['b', 'a', 'd', 'c']], {method: 'dowdall'})).to.deep.equal([1 / 2, 1, 1 / 4, 1 / 3]);
  });

  it('lets tied items share their points, and gives nothing for what is not ranked', () => {
    expect(points([[['a', 'b'], 'c']], {method: 'dowdall'})).to.deep.equal([3 / 4, 3 / 4, 1 / 3, 0]);
    expect(points([['a']], {method: 'dowdall', unranked: 'no-opinion', noOpinion: [['b']]})).to.deep.equal([
      1, 0, 0, 0,
    ]);
  });

  it('finds a tie in sums that floating point keeps apart: 6 × 1/3 is 2', () => {
    const ballots: Ballot[] = [...Array<Ballot>(6).fill(['c', 'd', 'a']), ['b'], ['b']];
    expect(tally(ballots, {items: ITEMS, method: 'dowdall'}).order).to.deep.equal([['c'], ['d'], ['a', 'b']]);
  });

  it('adds 100,000 thirds to a sum that ends where it is', () => {
    const ballots = Array<Ballot>(99_999).fill(['c', 'd', 'a']);
    expect(points(ballots, {method: 'dowdall'})[0]).to.be.closeTo(33_333, 1e-10);
  });
});

describe('first preferences', () => {
  it('counts what is first, shared when it is tied', () => {
    const ballots: Ballot[] = [['a', 'b'], [['b', 'c']], [[{other: 'x'}, 'd'], 'a'], []];
    expect(points(ballots, {method: 'first-preferences'})).to.deep.equal([1, 0.5, 0.5, 1]);
  });
});

describe('approval', () => {
  it('approves of half of the items unless told otherwise', () => {
    expect(points([['d', 'c', 'b', 'a']], {method: 'approval'})).to.deep.equal([0, 0, 1, 1]);
    expect(points([['d', 'c', 'b', 'a']], {method: 'approval', approved: 3})).to.deep.equal([0, 1, 1, 1]);
    expect(tally([['b', 'a']], {items: ['a'], method: 'approval'}).scores).to.deep.equal({a: 1});
  });

  it('shares what is left among those tied across the last approved place', () => {
    expect(points([['d', ['a', 'b', 'c']]], {method: 'approval', approved: 2})).to.deep.equal([1 / 3, 1 / 3, 1 / 3, 1]);
  });

  it('does not approve of what a short ballot leaves out', () => {
    expect(points([['a']], {method: 'approval', approved: 3})).to.deep.equal([1, 0, 0, 0]);
  });
});

describe('points for places', () => {
  const RULES = {
    dowdall: (place: number) => 1 / place,
    'first-preferences': (place: number) => (place === 1 ? 1 : 0),
    approval: (place: number) => (place <= 2 ? 1 : 0),
  };

  it('are those of a person with pencil and paper', () => {
    fc.assert(
      fc.property(
        anyBallots({items: 6, ballots: 10}),
        fc.constantFrom(...(Object.keys(RULES) as (keyof typeof RULES)[])),
        (sample, method) => {
          const expected = new Map(sample.items.map((item) => [item, 0]));
          sample.ballots.forEach((ballot, voter) => {
            let place = 0;
            for (const entry of ballot) {
              const group = [entry].flat().filter((item) => !sample.noOpinion[voter]!.includes(item as string));
              const given = group.map(() => RULES[method]((place += 1)));
              const share = given.reduce((sum, one) => sum + one, 0) / group.length;
              for (const item of group as string[]) {
                expected.set(item, expected.get(item)! + share * sample.weights[voter]!);
              }
            }
          });
          const {scores} = tally(sample.ballots, {...sample, method, approved: 2});
          for (const item of sample.items) expect(scores![item]).to.be.closeTo(expected.get(item)!, 1e-9);
        },
      ),
    );
  });
});
