import {CONFIDENCE, type Interval} from './interval.js';
import {normalQuantile} from './normal.js';

/** So many of so many. */
export interface ShareFigures {
  readonly count: number;
  readonly of: number;
}

/**
 * Wilson's score interval of a share (E. B. Wilson, Journal of the American Statistical Association 22, 1927), which is
 * good for few answers too, and never leaves 0 to 1. `undefined` of nobody.
 */
export function shareInterval({count, of}: ShareFigures, confidence: number = CONFIDENCE): Interval | undefined {
  if (of === 0) return undefined;
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const middle = count + z ** 2 / 2;
  const reach = z * Math.sqrt((count * (of - count)) / of + z ** 2 / 4);
  // At the ends the sums cancel but for rounding.
  const low = count === 0 ? 0 : (middle - reach) / (of + z ** 2);
  const high = count === of ? 1 : (middle + reach) / (of + z ** 2);
  return {low, high};
}

/**
 * The interval of the difference of two shares, first less second, made of the score intervals of both (method 10 of
 * R. G. Newcombe, Statistics in Medicine 17, 1998, pages 873–890). `undefined` where one of them is of nobody.
 */
export function shareDifference(first: ShareFigures, second: ShareFigures, confidence: number): Interval | undefined {
  const a = shareInterval(first, confidence);
  const b = shareInterval(second, confidence);
  if (!a || !b) return undefined;
  const [p, q] = [first.count / first.of, second.count / second.of];
  return {
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
}
