import {quartiles} from './quartiles.js';

/** Values from `from` on and below `to`; of the last bin `to` as well. Both are the same where a bin is one value. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** More bars are not read. */
const MOST_BINS = 20;
/** So small, of a number, is what computing with fractions leaves of it: 0.3 / 0.1 is a little less than 3. */
const ROUNDING = 1e-13;

/**
 * Bins of sorted values, empty ones between them included. Few different whole numbers have a bin each; others are put
 * together in steps of 1, 2 or 5 times a power of ten, near the narrower of the widths of H. A. Sturges (Journal of the
 * American Statistical Association 21, 1926) and of D. Freedman and P. Diaconis (Zeitschrift für
 * Wahrscheinlichkeitstheorie 57, 1981).
 */
export function histogram(sorted: readonly number[]): readonly Bin[] {
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return [];
  if (low === high) return [{from: low, to: low, count: sorted.length}];
  const isWhole = sorted.every(Number.isInteger);
  if (isWhole && high - low < MOST_BINS) return ofWholeNumbers(sorted, low, high);
  return inSteps(sorted, low, high, stepOf(sorted, high - low, isWhole ? 1 : 0));
}

function ofWholeNumbers(sorted: readonly number[], low: number, high: number): readonly Bin[] {
  const counts = new Array<number>(high - low + 1).fill(0);
  for (const value of sorted) counts[value - low]! += 1;
  return counts.map((count, index) => ({from: low + index, to: low + index, count}));
}

function stepOf(sorted: readonly number[], range: number, least: number): number {
  const n = sorted.length;
  const {lower = 0, upper = 0} = quartiles(sorted) ?? {};
  const plain = range / (Math.log2(n) + 1);
  const width = upper > lower ? Math.min(plain, (2 * (upper - lower)) / Math.cbrt(n)) : plain;
  // One bin more than there are steps, because the first begins at a round number below the lowest value.
  return Math.max(roundStep(width, Math.SQRT2), roundStep(Math.max(range / (MOST_BINS - 1), least), 1));
}

/** The first of 1, 2 and 5 times a power of ten that is at least the width, or less by no more than `slack` times. */
function roundStep(width: number, slack: number): number {
  const least = (width / slack) * (1 - ROUNDING);
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((times) => times * power >= least) ?? 10);
}

function inSteps(sorted: readonly number[], low: number, high: number, step: number): readonly Bin[] {
  const first = wholeSteps(low, step);
  const bins = Math.max(1, -wholeSteps(-high, step) - first);
  const counts = new Array<number>(bins).fill(0);
  for (const value of sorted) counts[Math.min(bins - 1, wholeSteps(value, step) - first)]! += 1;
  const edge = (index: number) => Number(((first + index) * step).toPrecision(12));
  return counts.map((count, index) => ({from: edge(index), to: edge(index + 1), count}));
}

/** How often the step goes into the value, rounded down. */
function wholeSteps(value: number, step: number): number {
  const steps = value / step;
  return Math.floor(steps + ROUNDING * Math.max(1, Math.abs(steps)));
}
