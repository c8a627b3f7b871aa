import {incompleteBeta} from './incomplete-beta.js';
import {CONFIDENCE, type Interval} from './interval.js';

/**
 * The interval of a median between two of the sorted values, whatever the distribution: as many from each end as
 * tosses of a coin allow (W. R. Thompson, Annals of Mathematical Statistics 7, 1936; H. A. David and H. N. Nagaraja,
 * Order Statistics, 2003, section 7.1). It holds at least as often as `confidence` says; with equal values more often.
 * `undefined` for too few values: at 95 % for fewer than six.
 */
export function medianInterval(sorted: readonly number[], confidence: number = CONFIDENCE): Interval | undefined {
  const n = sorted.length;
  const tail = (1 - confidence) / 2;
  // That fewer than `place` of n tosses are heads is I_½(n − place + 1, place).
  const holds = (place: number) => incompleteBeta(0.5, n - place + 1, place) <= tail;
  if (n === 0 || !holds(1)) return undefined;
  let [place, beyond] = [1, Math.floor(n / 2) + 1];
  while (beyond - place > 1) {
    const middle = Math.floor((place + beyond) / 2);
    if (holds(middle)) place = middle;
    else beyond = middle;
  }
  return {low: sorted[place - 1] ?? 0, high: sorted[n - place] ?? 0};
}
