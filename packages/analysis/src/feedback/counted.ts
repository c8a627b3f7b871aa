import {shareInterval} from '../statistics/share-interval.js';
import type {CountedShare} from './contract.js';

/** So many of so many. */
export function counted(count: number, of: number): CountedShare {
  return {count, of, share: of === 0 ? null : count / of, interval: shareInterval({count, of})};
}

/** How often each value is there, in the order met. */
export function timesOf<V>(values: Iterable<V>): ReadonlyMap<V, number> {
  const times = new Map<V, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}
