import type {MethodOptions} from '../contract.js';

/** Weights such as 0.1 do not add up exactly; what differs by less than this is equal. A power of two, to stay exact. */
const STEP = 2 ** -20;

/**
 * A sum or difference of weights without the noise of adding fractions, so that equal ones are equal. Only for the end of
 * a calculation: differences of what was rounded before are no longer equal.
 */
export function steady(weight: number): number {
  return Math.round(weight / STEP) * STEP;
}

/**
 * How strong each majority is among all majorities, row-major: 0 where the row's item does not beat the column's, 1 for
 * the weakest majorities, 2 for the next …; equally strong ones have the same number. By `winning-votes` the majority of
 * more ballots is stronger, and of equal ones that with fewer against it; by `margins` the greater difference counts.
 * Both orders as in Markus Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
 * single-winner election method", Social Choice and Welfare 36 (2011), section 2.1.
 */
export function majorityLevels(
  wins: Float64Array,
  size: number,
  strength: MethodOptions['strength'] = 'winning-votes',
): Int32Array {
  const levels = new Int32Array(size * size);
  const support = new Float64Array(size * size);
  const opposition = new Float64Array(size * size);
  const majorities: number[] = [];
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const link = a * size + b;
      const [won, lost] = [wins[link]!, wins[b * size + a]!];
      const margin = steady(won - lost);
      if (a === b || margin <= 0) continue;
      support[link] = strength === 'margins' ? margin : steady(won);
      opposition[link] = strength === 'margins' ? 0 : steady(lost);
      majorities.push(link);
    }
  }
  const compare = (x: number, y: number) => support[x]! - support[y]! || opposition[y]! - opposition[x]!;
  majorities.sort(compare);
  let level = 0;
  majorities.forEach((link, at) => {
    if (at === 0 || compare(majorities[at - 1]!, link) !== 0) level++;
    levels[link] = level;
  });
  return levels;
}
