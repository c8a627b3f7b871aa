import type {PairwiseMethod} from '../contract.js';
import {layers} from './layers.js';
import {majorityLevels} from './majorities.js';

/**
 * Ranked pairs: majorities are locked in from the strongest on, and one that would contradict those already locked is
 * skipped. T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and Welfare 4 (1987).
 * A ballot that does not compare two items counts for neither.
 *
 * Equally strong majorities are locked together, so that neither chance nor the order of the items decides: of those
 * that nothing stronger contradicts, all are locked but the ones that are part of a circle with each other and with
 * what is locked. Tideman leaves such ties open; drawing one ballot to break them (T. M. Zavist and T. N. Tideman,
 * "Complete independence of clones in the ranked pairs rule", 1989) would give one of several orders by chance.
 *
 * What the locked majorities leave open is told as a tie, with places given from the top: first the items that no other
 * is above, then those that no other of the rest is above, and so on.
 */
export const rankedPairs: PairwiseMethod = {
  reads: 'pairwise',
  count(wins, size, {strength}) {
    const above = lockMajorities(majorityLevels(wins, size, strength), size);
    return {order: layers(size, (a, b) => above[a * size + b] === 1)};
  },
};

/** Row-major: 1 where a chain of locked majorities leads from the row's item to the column's. */
function lockMajorities(levels: Int32Array, size: number): Uint8Array {
  const above = new Uint8Array(size * size);
  const reverse = (link: number) => (link % size) * size + Math.floor(link / size);
  const isContradicted = (link: number) => above[reverse(link)] === 1;
  for (const majorities of strongestFirst(levels)) {
    const open = majorities.filter((link) => !isContradicted(link));
    const before = open.length > 1 ? above.slice() : above;
    for (const link of open) lock(above, size, link);
    if (!open.some(isContradicted)) continue;
    const inNoCircle = open.filter((link) => !isContradicted(link));
    above.set(before);
    for (const link of inNoCircle) lock(above, size, link);
  }
  return above;
}

/** Majorities of one strength together. */
function strongestFirst(levels: Int32Array): number[][] {
  const groups: number[][] = [];
  levels.forEach((level, link) => {
    if (level > 0) (groups[level - 1] ??= []).push(link);
  });
  return groups.reverse();
}

/** Adds a majority and all that follows from it. */
function lock(above: Uint8Array, size: number, link: number): void {
  if (above[link] === 1) return;
  const [winner, loser] = [Math.floor(link / size), link % size];
  const below = above.slice(loser * size, (loser + 1) * size);
  below[loser] = 1;
  for (let item = 0; item < size; item++) {
    if (item !== winner && above[item * size + winner] === 0) continue;
    for (let lower = 0; lower < size; lower++) {
      if (below[lower] === 1) above[item * size + lower] = 1;
    }
  }
}
