import {type CountingMethod, NO_OPINION, UNRANKED} from '../contract.js';
import {orderByScore} from '../order-by-score.js';

/**
 * The average place: the mean of an item's places, equal items at the middle of the places they share (the mean rank
 * with midranks of M. Kendall, "The treatment of ties in ranking problems", Biometrika 33, 1945).
 *
 * Unranked items that count as tied last are at the middle of the places left; those that are not compared do not
 * count, so that `n` differs by item, and an item few people ranked may lead. An item marked "no opinion" takes no
 * place and has none. Items without any place come last, together.
 */
export const averagePlace: CountingMethod = {
  reads: 'ballots',
  lessIsBetter: true,
  count(table) {
    const {places, count, weights, unranked} = table;
    const size = table.items.length;
    const sums = new Float64Array(size);
    const n = new Float64Array(size);
    const at = new Uint16Array(size + 1);
    for (let ballot = 0; ballot < count; ballot += 1) {
      const weight = weights?.[ballot] ?? 1;
      const row = places.subarray(ballot * size, (ballot + 1) * size);
      at.fill(0);
      let compared = 0;
      for (const place of row) {
        if (place === NO_OPINION) continue;
        at[place]! += 1;
        compared += 1;
      }
      const last = compared - at[UNRANKED]! + 1;
      for (let item = 0; item < size; item += 1) {
        const place = row[item]!;
        if (place === NO_OPINION || (place === UNRANKED && unranked === 'no-opinion')) continue;
        sums[item]! += weight * ((place === UNRANKED ? last : place) + (at[place]! - 1) / 2);
        n[item]! += weight;
      }
    }
    const scores = Array.from(sums, (sum, item) => (n[item]! > 0 ? sum / n[item]! : null));
    return {scores, n: [...n], order: orderByScore(scores, true)};
  },
};
