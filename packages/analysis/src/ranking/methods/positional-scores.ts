import {type BallotTable, NO_OPINION, UNRANKED} from '../contract.js';

/**
 * What items get when a ballot gives points for places (1 is the first): equal items share the points of the places
 * they take together. What is not ranked gets nothing.
 */
export function positionalScores(table: BallotTable, pointsOf: (place: number) => number): readonly number[] {
  const {places, count, weights} = table;
  const size = table.items.length;
  /** Points of the first places together, so that the places of a tie are one subtraction. */
  const upTo = new Float64Array(size + 1);
  for (let place = 1; place <= size; place += 1) upTo[place] = upTo[place - 1]! + pointsOf(place);
  const scores = new Float64Array(size);
  const at = new Uint16Array(size + 1);
  for (let ballot = 0; ballot < count; ballot += 1) {
    const weight = weights?.[ballot] ?? 1;
    const row = places.subarray(ballot * size, (ballot + 1) * size);
    at.fill(0);
    for (const place of row) if (place !== NO_OPINION) at[place]! += 1;
    for (let item = 0; item < size; item += 1) {
      const place = row[item]!;
      if (place === NO_OPINION || place === UNRANKED) continue;
      const tied = at[place]!;
      scores[item]! += (weight * (upTo[place + tied - 1]! - upTo[place - 1]!)) / tied;
    }
  }
  return [...scores];
}
