import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {matrices, permutations, sorted} from '../../../../../test/support/ranking/matrices.js';
import {kemeny} from './kemeny.js';

/** How many preferences an order contradicts, pair by pair. */
function contradicted(wins: Float64Array, size: number, order: readonly number[]): number {
  return order.reduce((sum, a, at) => order.slice(at + 1).reduce((more, b) => more + wins[b * size + a]!, sum), 0);
}

/** All best orders by trying every one, cut wherever all of them begin with the same items. */
function byTrying(wins: Float64Array, size: number): number[][] {
  const orders = permutations(size);
  const least = Math.min(...orders.map((order) => contradicted(wins, size, order)));
  const best = orders.filter((order) => contradicted(wins, size, order) === least);
  const groups: number[][] = [];
  let from = 0;
  for (let to = 1; to <= size; to++) {
    const beginnings = new Set(best.map((order) => order.slice(0, to).sort().join()));
    if (beginnings.size > 1) continue;
    groups.push(best[0]!.slice(from, to).sort());
    from = to;
  }
  return groups;
}

/** Item i beats item i + 1, …, i + reach around a circle; all strengths differ. */
function circle(size: number, reach: number): Float64Array {
  const wins = new Float64Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let step = 1; step <= reach; step++) wins[a * size + ((a + step) % size)] = 10 + ((a * 7 + step * 3) % 11);
  }
  return wins;
}

describe('the Kemeny–Young method', () => {
  it('finds what trying all orders finds, ties included', () => {
    fc.assert(
      fc.property(matrices, ({wins, size}) => {
        const {order, exact} = kemeny.count(wins, size, {});
        expect(sorted(order)).to.deep.equal(byTrying(wins, size));
        expect(exact).to.equal(true);
      }),
    );
  });

  it('reverses when all ballots are reversed', () => {
    fc.assert(
      fc.property(matrices, ({wins, size}) => {
        const reversed = wins.map((_, at) => wins[(at % size) * size + Math.floor(at / size)]!);
        const {order} = kemeny.count(wins, size, {});
        expect(sorted(kemeny.count(reversed, size, {}).order)).to.deep.equal(sorted(order).reverse());
      }),
    );
  });

  it('proves the order of 40 items when majorities part them into small circles', () => {
    const size = 40;
    const wins = new Float64Array(size * size);
    for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) wins[a * size + b] = 5;
    // Within each three the last beats the first, by fewer: giving that majority up is best.
    for (let first = 0; first + 2 < size; first += 3) {
      wins[first * size + first + 2] = 0;
      wins[(first + 2) * size + first] = 2;
    }
    const {order, exact} = kemeny.count(wins, size, {});
    expect(order.flat()).to.deep.equal(Array.from({length: size}, (_, item) => item));
    expect(exact).to.equal(true);
  });

  it('proves the order of 20 items in one circle', () => {
    const {order, exact} = kemeny.count(circle(20, 9), 20, {});
    expect(new Set(order.flat()).size).to.equal(20);
    expect(exact).to.equal(true);
  });

  it('says that 21 items in one circle are the best order found, and improves on no single move', () => {
    const wins = circle(21, 10);
    const {order, exact} = kemeny.count(wins, 21, {});
    expect(exact).to.equal(false);
    const found = order.flat();
    expect(new Set(found).size).to.equal(21);
    const cost = contradicted(wins, 21, found);
    for (const item of found) {
      const others = found.filter((other) => other !== item);
      for (let at = 0; at <= others.length; at++) {
        const moved = [...others.slice(0, at), item, ...others.slice(at)];
        expect(contradicted(wins, 21, moved) >= cost).to.equal(true);
      }
    }
  });

  it('takes sums of decimal weights that differ in their last digits for equal', () => {
    // Ten ballots of weight 0.1 against one of weight 1.
    const tenths = Array.from({length: 10}, () => 0.1).reduce((sum, weight) => sum + weight, 0);
    expect(tenths === 1).to.equal(false);
    expect(sorted(kemeny.count(Float64Array.of(0, tenths, 1, 0), 2, {}).order)).to.deep.equal([[0, 1]]);
  });
});
