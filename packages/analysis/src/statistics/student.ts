import {bisect} from './bisect.js';
import {incompleteBeta} from './incomplete-beta.js';

/** The share of Student's t distribution that lies below `t`. `degrees` need not be a whole number. */
export function studentBelow(t: number, degrees: number): number {
  // The middle is counted, not the tail: near 0 the tail would come out of a difference of nearly equal numbers.
  const half = 0.5 * incompleteBeta(t ** 2 / (degrees + t ** 2), 0.5, degrees / 2);
  return t > 0 ? 0.5 + half : 0.5 - half;
}

/** The number below which the share `p` of Student's t distribution lies; for p from 0.5 up to, not including, 1. */
export function studentQuantile(p: number, degrees: number): number {
  let high = 1;
  while (studentBelow(high, degrees) < p) high *= 2;
  return bisect(0, high, (t) => studentBelow(t, degrees) < p);
}
