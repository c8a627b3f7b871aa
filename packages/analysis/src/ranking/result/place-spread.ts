import {type BallotTable, NO_OPINION, UNRANKED} from '../contract.js';
import type {PlaceSpread} from '../result-contract.js';
import {middlePlaces} from './middle-places.js';

/** Where people put each item. An item that is not ranked has no place here, whatever it counts as. */
export function placeSpread(table: BallotTable): {readonly [itemId: string]: PlaceSpread} {
  const middles = middlePlaces(table, 'ranked');
  return Object.fromEntries(table.items.map((item, index) => [item, spreadOf(table, middles, index)]));
}

function spreadOf(table: BallotTable, middles: Float64Array, item: number): PlaceSpread {
  const size = table.items.length;
  const counts = Array<number>(size).fill(0);
  let [unranked, noOpinion, sum] = [0, 0, 0];
  for (let cell = item; cell < table.places.length; cell += size) {
    const place = table.places[cell]!;
    if (place === UNRANKED) unranked += 1;
    else if (place === NO_OPINION) noOpinion += 1;
    else {
      counts[place - 1]! += 1;
      sum += middles[cell]!;
    }
  }
  const n = table.count - unranked - noOpinion;
  return {counts, unranked, noOpinion, averagePlace: n === 0 ? null : sum / n};
}
