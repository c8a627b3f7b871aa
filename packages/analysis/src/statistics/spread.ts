import {type Distribution, distribution} from './distribution.js';
import type {Interval} from './interval.js';
import {meanInterval} from './mean-interval.js';
import {medianInterval} from './median-interval.js';
import {type Quartiles, quartiles} from './quartiles.js';

/** Where numbers lie, how far they spread, and how sure mean and median are; what cannot be said is left out. */
export interface Spread extends Distribution {
  /** Student's, at 95 %; it does not go beyond the ends of a scale. */
  readonly meanInterval?: Interval | undefined;
  /** Between two of the values, whatever the distribution, at 95 % or a little more. */
  readonly medianInterval?: Interval | undefined;
  readonly quartiles?: Quartiles | undefined;
}

/** Describes numbers, which may be known to lie `within` two ends; what is not finite is left out. */
export function spreadOf(values: readonly number[], within?: Interval): Spread {
  const sorted = sortedNumbers(values);
  const described = distribution(sorted);
  const {n, mean, standardDeviation} = described;
  return {
    ...described,
    meanInterval: mean === null ? undefined : meanInterval({n, mean, standardDeviation, within}),
    medianInterval: medianInterval(sorted),
    quartiles: quartiles(sorted),
  };
}

/** From the lowest to the highest. */
export function sortedNumbers(values: readonly number[]): readonly number[] {
  return values.filter(Number.isFinite).sort((a, b) => a - b);
}
