import {CONFIDENCE, type Interval} from './interval.js';
import {studentQuantile} from './student.js';

/** What is needed of a list of numbers to speak of its mean. */
export interface MeanFigures {
  readonly n: number;
  readonly mean: number;
  /** Of a sample; `null` for fewer than two numbers. */
  readonly standardDeviation: number | null;
  /** Between what the numbers, and so their mean, can lie at all: the ends of a scale. */
  readonly within?: Interval | undefined;
}

/**
 * Student's interval of a mean (Student 1908; NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2). It is nearly
 * right for answers on a scale as well, unless few people all but agree. `undefined` for fewer than two numbers, and
 * when all are equal: then they say nothing of their spread. It ends where the scale ends.
 */
export function meanInterval(figures: MeanFigures, confidence: number = CONFIDENCE): Interval | undefined {
  const {n, mean, standardDeviation, within} = figures;
  if (n < 2 || !standardDeviation) return undefined;
  const reach = (studentQuantile(1 - (1 - confidence) / 2, n - 1) * standardDeviation) / Math.sqrt(n);
  return cut({low: mean - reach, high: mean + reach}, within);
}

/**
 * Welch's interval of the difference of two means, first less second, for groups that may spread differently
 * (B. L. Welch, Biometrika 34, 1947). `undefined` where one has fewer than two numbers, or all are equal in both.
 */
export function meanDifference(first: MeanFigures, second: MeanFigures, confidence: number): Interval | undefined {
  const a = first.standardDeviation === null ? undefined : first.standardDeviation ** 2 / first.n;
  const b = second.standardDeviation === null ? undefined : second.standardDeviation ** 2 / second.n;
  if (a === undefined || b === undefined || a + b === 0) return undefined;
  const degrees = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  const reach = studentQuantile(1 - (1 - confidence) / 2, degrees) * Math.sqrt(a + b);
  const difference = first.mean - second.mean;
  const [ours, theirs] = [first.within, second.within];
  const most = ours && theirs && {low: ours.low - theirs.high, high: ours.high - theirs.low};
  return cut({low: difference - reach, high: difference + reach}, most);
}

/** What lies outside cannot be. */
function cut({low, high}: Interval, {low: least, high: most}: Interval = {low: -Infinity, high: Infinity}): Interval {
  return {low: Math.max(low, least), high: Math.min(high, most)};
}
