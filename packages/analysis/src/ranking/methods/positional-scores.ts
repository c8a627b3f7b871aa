import {type BallotTable, NO_OPINION, UNRANKED} from '../contract.js';

/**
 * What items get when a ballot gives points for places (1 is the first): equal items share the points of the places
 * they take together. What is not ranked gets nothing.
 */
export function positionalScores(table: BallotTable, pointsOf: (place: number) => number): readonly number[] {
  const {places, count, weights} = table;
  const size = table.items.length;
  const points = sharedPoints(size, pointsOf);
  const scores = new Float64Array(size);
  /** What adding to each score has lost by rounding (Neumaier's summation), so that equal sums are equal. */
  const lost = new Float64Array(size);
  const at = new Uint16Array(size + 1);
  for (let ballot = 0; ballot < count; ballot += 1) {
    const weight = weights?.[ballot] ?? 1;
    const row = places.subarray(ballot * size, (ballot + 1) * size);
    at.fill(0);
    for (const place of row) if (place !== NO_OPINION) at[place]! += 1;
    for (let item = 0; item < size; item += 1) {
      const place = row[item]!;
      if (place === NO_OPINION || place === UNRANKED) continue;
      const given = weight * points(place, at[place]!);
      const before = scores[item]!;
      const after = before + given;
      lost[item]! += before >= given ? before - after + given : given - after + before;
      scores[item] = after;
    }
  }
  return Array.from(scores, (score, item) => score + lost[item]!);
}

/** What each of `tied` items gets that begin at a place. */
function sharedPoints(size: number, pointsOf: (place: number) => number): (place: number, tied: number) => number {
  const alone = Float64Array.from({length: size + 1}, (_, place) => (place === 0 ? 0 : pointsOf(place)));
  /** Points of the first places together, so that those of a tie are one subtraction. */
  const upTo = new Float64Array(size + 1);
  for (let place = 1; place <= size; place += 1) upTo[place] = upTo[place - 1]! + alone[place]!;
  return (place, tied) => (tied === 1 ? alone[place]! : (upTo[place + tied - 1]! - upTo[place - 1]!) / tied);
}
