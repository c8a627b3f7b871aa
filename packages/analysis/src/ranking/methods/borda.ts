import {type BallotTable, type CountingMethod, NO_OPINION, UNRANKED} from '../contract.js';
import {orderByScore} from '../order-by-score.js';

/**
 * Borda's count: a ballot gives each of m items a point for every item below it and half a point for every item it is
 * tied with (J.-C. de Borda, "Mémoire sur les élections au scrutin", 1781; ties as in D. Black, "Partial and Circular
 * Voting Systems", The Theory of Committees and Elections, 1958).
 *
 * Items that a ballot does not rank:
 * - `tournament`: as `unranked` says. Tied last: half a point for every other item that is not ranked. Not compared:
 *   half a point for every pair it is in, to both sides, so that it neither helps nor harms.
 * - `averaged`: they share the points that are left, whatever `unranked` says.
 * - `zero`: they get nothing; place p gets m − p.
 * - `modified`: they get nothing; of k ranked items the first gets k, the last 1, so that ranking few gives little
 *   (P. Emerson, "The original Borda count and partial voting", Social Choice and Welfare 40, 2013).
 *
 * An item marked "no opinion" is not compared in the first two, and gets nothing in the last two.
 */
export const borda: CountingMethod = {
  reads: 'ballots',
  count(table, {borda: treatment = 'tournament'}) {
    const scores = [...bordaScores(table, treatment)];
    return {scores, order: orderByScore(scores)};
  },
};

function bordaScores(table: BallotTable, treatment: 'tournament' | 'averaged' | 'zero' | 'modified'): Float64Array {
  const {places, count, weights} = table;
  const size = table.items.length;
  const compares = treatment === 'tournament' ? table.unranked === 'last' : treatment === 'averaged';
  const scores = new Float64Array(size);
  /** How many items are at each place of the ballot at hand. */
  const at = new Uint16Array(size + 1);
  /** Points for each place; the first is for what is not ranked. */
  const points = new Float64Array(size + 1);
  for (let ballot = 0; ballot < count; ballot += 1) {
    const weight = weights?.[ballot] ?? 1;
    const start = ballot * size;
    at.fill(0);
    let marked = 0;
    for (let item = 0; item < size; item += 1) {
      const place = places[start + item]!;
      if (place === NO_OPINION) marked += 1;
      else at[place]! += 1;
    }
    const ranked = size - marked - at[UNRANKED]!;
    let neutral = 0;
    if (treatment === 'zero' || treatment === 'modified') {
      const most = treatment === 'zero' ? size : ranked + 1;
      for (let place = 1; place <= ranked; place += 1) points[place] = most - place - (at[place]! - 1) / 2;
      points[UNRANKED] = 0;
    } else {
      const compared = compares ? size - marked : ranked;
      const shared = (size - compared) / 2;
      neutral = (size - 1) / 2;
      for (let place = 1; place <= ranked; place += 1) {
        points[place] = compared - place - (at[place]! - 1) / 2 + shared;
      }
      points[UNRANKED] = compares ? (at[UNRANKED]! - 1) / 2 + shared : neutral;
    }
    for (let item = 0; item < size; item += 1) {
      const place = places[start + item]!;
      scores[item]! += weight * (place === NO_OPINION ? neutral : points[place]!);
    }
  }
  return scores;
}
