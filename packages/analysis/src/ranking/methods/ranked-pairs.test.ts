import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {decidedMatrices, matrices, permutations, sorted} from '../../../../../test/support/ranking/matrices.js';
import {rankedPairs} from './ranked-pairs.js';

interface Majority {
  readonly winner: number;
  readonly loser: number;
  readonly votes: number;
  readonly against: number;
}

function majorities(wins: Float64Array, size: number): Majority[] {
  const all: Majority[] = [];
  for (let winner = 0; winner < size; winner++) {
    for (let loser = 0; loser < size; loser++) {
      const [votes, against] = [wins[winner * size + loser]!, wins[loser * size + winner]!];
      if (winner !== loser && votes > against) all.push({winner, loser, votes, against});
    }
  }
  return all.sort((x, y) => y.votes - x.votes || x.against - y.against);
}

/** Of all orders the one that respects the strongest majority the others do not, compared from the strongest on. */
function byTrying(wins: Float64Array, size: number): number[] {
  const strongestFirst = majorities(wins, size);
  const respects = (order: readonly number[]) =>
    strongestFirst.map(({winner, loser}) => (order.indexOf(winner) < order.indexOf(loser) ? '1' : '0')).join('');
  return permutations(size).reduce((best, order) => (respects(order) > respects(best) ? order : best));
}

/** The declared rule for equal strengths, with paths searched anew for every majority. */
function byTheRule(wins: Float64Array, size: number): number[][] {
  const left = majorities(wins, size);
  const locked: Majority[] = [];
  const leads = (links: readonly Majority[], from: number, to: number, seen: readonly number[] = []): boolean =>
    links.some(
      ({winner, loser}) =>
        winner === from && (loser === to || (!seen.includes(loser) && leads(links, loser, to, [...seen, from]))),
    );
  while (left.length > 0) {
    const [{votes, against}] = left as [Majority];
    const equal = left.filter((other) => other.votes === votes && other.against === against);
    left.splice(0, equal.length);
    const open = equal.filter(({winner, loser}) => !leads(locked, loser, winner));
    const together = [...locked, ...open];
    locked.push(...open.filter(({winner, loser}) => !leads(together, loser, winner)));
  }
  const depth = (item: number): number =>
    Math.max(0, ...locked.filter(({loser}) => loser === item).map(({winner}) => depth(winner) + 1));
  const groups: number[][] = [];
  for (let item = 0; item < size; item++) (groups[depth(item)] ??= []).push(item);
  return groups;
}

describe('ranked pairs', () => {
  it('gives the order that trying all orders gives when no two majorities are equally strong', () => {
    fc.assert(
      fc.property(decidedMatrices, ({wins, size}) => {
        expect(rankedPairs.count(wins, size, {}).order).to.deep.equal(byTrying(wins, size).map((item) => [item]));
      }),
    );
  });

  it('follows the declared rule for equal strengths', () => {
    fc.assert(
      fc.property(matrices, ({wins, size}) => {
        expect(sorted(rankedPairs.count(wins, size, {}).order)).to.deep.equal(byTheRule(wins, size));
      }),
      {numRuns: 300},
    );
  });

  it('skips equally strong majorities that close a circle only together, and keeps the rest', () => {
    // a > b > c > a with 5 each, all three over d with 5: only the circle is given up.
    const wins = new Float64Array(16);
    for (const [winner, loser] of [
      [0, 1],
      [1, 2],
      [2, 0],
      [0, 3],
      [1, 3],
      [2, 3],
    ] as const)
      wins[winner * 4 + loser] = 5;
    expect(rankedPairs.count(wins, 4, {}).order).to.deep.equal([[0, 1, 2], [3]]);
  });
});
