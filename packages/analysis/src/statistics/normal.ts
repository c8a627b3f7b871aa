import {bisect} from './bisect.js';

/** Beyond it the share is 1 to the last digit, and the series below loses some. */
const FAR = 8;

/** The share of the normal distribution below `z`, by the series of G. Marsaglia (Journal of Statistical Software 11, 2004). */
export function normalBelow(z: number): number {
  if (z < -FAR) return 0;
  if (z > FAR) return 1;
  let sum = 0;
  let term = z;
  for (let odd = 1; sum + term !== sum; odd += 2) {
    sum += term;
    term *= z ** 2 / (odd + 2);
  }
  return 0.5 + sum * Math.exp(-0.5 * z ** 2 - 0.5 * Math.log(2 * Math.PI));
}

const quantiles = new Map<number, number>();

/** The number below which the share `p` of the normal distribution lies. */
export function normalQuantile(p: number): number {
  const known = quantiles.get(p) ?? bisect(-FAR, FAR, (z) => normalBelow(z) < p);
  // A page asks for the same few a thousand times.
  if (quantiles.size < 100) quantiles.set(p, known);
  return known;
}
