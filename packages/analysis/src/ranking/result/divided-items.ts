import type {BallotTable} from '../contract.js';
import type {GroupResult} from '../result-contract.js';
import {ordinalAgreement} from './ordinal-agreement.js';
import {middlePlaces} from './middle-places.js';

/** Places spread evenly have 0; so far below it, chance rarely makes them look like two camps. */
const DIVIDED = -0.1;
/** Fewer people have no camps. */
const FEWEST = 5;

/**
 * Items that some put high and others low, most divided first. An item is divided when van der Eijk's A of its places is
 * −0.1 or less (`ordinalAgreement`: worse than spread evenly), with at least five people who place it; `high` and `low`
 * are those who put it above and below the middle. Among 20 people who order five items by lot it happens to one item in
 * fifteen, among 50 to one in 32 (summed over all ways in which they can be spread). Equal items are at the middle
 * of their places; unranked ones, where they count as last, at the middle of the places left.
 */
export function dividedItems(table: BallotTable): GroupResult['divisive'] {
  const middles = middlePlaces(table, 'counted');
  const divided = table.items.flatMap((itemId, item) => {
    const places = column(middles, item, table.items.length);
    const a = ordinalAgreement(countsOf(places, table.items.length));
    const middle = (table.items.length + 1) / 2;
    const high = places.filter((place) => place < middle).length;
    const low = places.filter((place) => place > middle).length;
    return a !== null && a <= DIVIDED && places.length >= FEWEST ? [{itemId, high, low, a}] : [];
  });
  return divided.sort((one, other) => one.a - other.a).map(({itemId, high, low}) => ({itemId, high, low}));
}

function column(middles: Float64Array, item: number, size: number): readonly number[] {
  const places: number[] = [];
  for (let cell = item; cell < middles.length; cell += size) {
    if (middles[cell]! > 0) places.push(middles[cell]!);
  }
  return places;
}

/** How many are at each place; who is between two is half at each. */
function countsOf(places: readonly number[], size: number): readonly number[] {
  const counts = Array<number>(size).fill(0);
  for (const place of places) {
    counts[Math.floor(place) - 1]! += 0.5;
    counts[Math.ceil(place) - 1]! += 0.5;
  }
  return counts;
}
