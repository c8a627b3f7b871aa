import type {GroupOrder} from '../contract.js';

/** The place of each item, from 1; equal items share the best place they could have, as in sport: 1, 2, 2, 4. */
export function placesOf(order: GroupOrder): {readonly [itemId: string]: number} {
  let before = 0;
  const places: [string, number][] = [];
  for (const equal of order) {
    for (const item of equal) places.push([item, before + 1]);
    before += equal.length;
  }
  return Object.fromEntries(places);
}
