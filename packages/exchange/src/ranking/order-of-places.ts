import type {Steps} from './ballot-steps.js';

/** Places as an order, or what is wrong with them in words. */
export type OrderOfPlaces = {readonly steps: Steps} | {readonly problem: string};

/**
 * Puts items in the order of their places. After a tie the next place is either skipped (1, 2, 2, 4) or not
 * (1, 2, 2, 3); any other gap is a place that is missing.
 */
export function orderOfPlaces(placed: readonly {readonly id: string; readonly place: number}[]): OrderOfPlaces {
  const byPlace = new Map<number, string[]>();
  for (const {id, place} of placed) {
    const ids = byPlace.get(place);
    if (ids) ids.push(id);
    else byPlace.set(place, [id]);
  }
  const groups = [...byPlace].sort(([a], [b]) => a - b);
  let before = 0;
  let skipping = true;
  let counting = true;
  let last = 0;
  for (const [index, [place, ids]] of groups.entries()) {
    skipping &&= place === before + 1;
    counting &&= place === index + 1;
    if (!skipping && !counting) {
      const expected = before === index ? `${before + 1}` : `${index + 1} or ${before + 1}`;
      return {
        problem:
          index === 0
            ? `the best place is ${place}; it must be 1`
            : `place ${place} follows place ${last}; the next place after ${before} ranked items is ${expected}`,
      };
    }
    before += ids.length;
    last = place;
  }
  return {steps: groups.map(([, ids]) => ids)};
}
