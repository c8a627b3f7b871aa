import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {orderOf} from '../../../../../test/support/ranking/ranking-responses.js';
import type {Ballot, Unranked} from '../contract.js';
import {agreement} from './agreement.js';

const orders = (...words: readonly string[]): readonly Ballot[] => words.map(orderOf);
const items = ['a', 'b', 'c', 'd'];
const permutation = fc.shuffledSubarray(items, {minLength: 4, maxLength: 4});
const partial = fc.shuffledSubarray(items);

/** W from its first definition: the variance of the sums of ranks over the largest possible. M. Kendall and B. Babington Smith, 1939. */
function plainW(ballots: readonly (readonly string[])[]): number {
  const [k, n] = [ballots.length, items.length];
  const sums = items.map((item) => ballots.reduce((sum, ballot) => sum + ballot.indexOf(item) + 1, 0));
  const mean = (k * (n + 1)) / 2;
  return (12 * sums.reduce((sum, one) => sum + (one - mean) ** 2, 0)) / (k * k * (n ** 3 - n));
}

/** For each two people and each two items: do both put the same one above? */
function plainPairwise(ballots: readonly (readonly string[])[], unranked: Unranked): number | null {
  const side = (ballot: readonly string[], a: string, b: string) => {
    const [i, j] = [ballot.indexOf(a), ballot.indexOf(b)];
    if (unranked === 'no-opinion' && (i < 0 || j < 0)) return 0;
    return Math.sign((j < 0 ? 99 : j) - (i < 0 ? 99 : i));
  };
  let [same, all] = [0, 0];
  for (const [index, one] of ballots.entries()) {
    for (const other of ballots.slice(index + 1)) {
      for (const a of items) {
        for (const b of items.slice(items.indexOf(a) + 1)) {
          const product = side(one, a, b) * side(other, a, b);
          if (product !== 0) all += 1;
          if (product > 0) same += 1;
        }
      }
    }
  }
  return all === 0 ? null : same / all;
}

describe('agreement', () => {
  // Sums of ranks by hand, from 3 people.
  it('is Kendall’s W of complete orders', () => {
    const found = agreement(orders('abcd', 'acdb', 'bdac'), {items});
    const sums = {a: 1 + 1 + 3, b: 2 + 4 + 1, c: 3 + 2 + 4, d: 4 + 3 + 2};
    const squares = Object.values(sums).reduce((sum, one) => sum + (one - 7.5) ** 2, 0);
    expect(found.kendallW).to.be.closeTo((12 * squares) / (9 * 60), 1e-12);
    expect(found).to.include({n: 3, complete: 3});
  });

  it('is W as first defined, without ties', () => {
    fc.assert(
      fc.property(fc.array(permutation, {minLength: 2, maxLength: 8}), (ballots) => {
        expect(agreement(ballots, {items}).kendallW).to.be.closeTo(plainW(ballots), 1e-9);
      }),
    );
  });

  // By hand, Siegel and Castellan's formula: ranks 1.5 1.5 3 4 twice; sums 3 3 6 8, 12·118 − 3·4·4·25 = 216,
  // 4·4·15 − 2·(6 + 6) = 216.
  it('corrects for ties: alike is 1, however many are equal', () => {
    expect(agreement(orders('a=bcd', 'a=bcd'), {items}).kendallW).to.equal(1);
    expect(agreement(orders('abcd', 'abcd', 'abcd'), {items})).to.deep.include({kendallW: 1, pairwise: 1});
    expect(agreement(orders('a=b=c=d', 'a=b=c=d'), {items}).kendallW).to.equal(null);
  });

  it('is 0 for two opposite orders, who agree on no pair', () => {
    expect(agreement(orders('abcd', 'dcba'), {items})).to.deep.include({kendallW: 0, pairwise: 0});
  });

  it('has no W unless all ranked everything, nor of one person', () => {
    expect(agreement(orders('abcd', 'abc'), {items})).to.deep.include({n: 2, complete: 1, kendallW: null});
    expect(agreement(orders('abcd'), {items})).to.deep.equal({n: 1, complete: 1, kendallW: null, pairwise: null});
    expect(agreement(orders('abcd', 'abcd', ''), {items})).to.deep.include({n: 2, complete: 2, kendallW: 1});
    const marked = agreement(orders('abcd', 'abc'), {items, noOpinion: [undefined, ['d']]});
    expect(marked).to.deep.include({complete: 1, kendallW: null, pairwise: 1});
  });

  it('is the share of pairs of people and items that agree', () => {
    for (const unranked of ['last', 'no-opinion'] as const) {
      fc.assert(
        fc.property(fc.array(partial, {maxLength: 7}), (ballots) => {
          const expected = plainPairwise(ballots, unranked);
          const {pairwise} = agreement(ballots, {items, unranked});
          if (expected === null) expect(pairwise).to.equal(null);
          else expect(pairwise).to.be.closeTo(expected, 1e-12);
        }),
      );
    }
  });
});
