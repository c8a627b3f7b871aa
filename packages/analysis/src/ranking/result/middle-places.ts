import {type BallotTable, NO_OPINION, UNRANKED} from '../contract.js';

/**
 * Row-major as the table's places: equal items at the middle of the places they share (two that are second: 2.5). What
 * has no place is not a number. With `counted`, unranked items that count as last are at the middle of the places
 * left; a ballot that ranks nothing has no places.
 */
export function middlePlaces(table: BallotTable, which: 'ranked' | 'counted'): Float64Array {
  const size = table.items.length;
  const {places} = table;
  const middles = new Float64Array(places.length).fill(Number.NaN);
  const withUnranked = which === 'counted' && table.unranked === 'last';
  /** How many items are at each place of the ballot at hand; the first counts those that are not ranked. */
  const at = new Uint32Array(size + 1);
  for (let start = 0; start < places.length; start += size) {
    at.fill(0);
    let ranked = 0;
    for (let item = start; item < start + size; item += 1) {
      const place = places[item]!;
      if (place === NO_OPINION) continue;
      at[place]! += 1;
      if (place !== UNRANKED) ranked += 1;
    }
    for (let item = start; item < start + size; item += 1) {
      const place = places[item]!;
      if (place === NO_OPINION || (place === UNRANKED && !(withUnranked && ranked > 0))) continue;
      middles[item] = (place === UNRANKED ? ranked + 1 : place) + (at[place]! - 1) / 2;
    }
  }
  return middles;
}
