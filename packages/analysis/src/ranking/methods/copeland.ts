import type {PairwiseMethod} from '../contract.js';
import {orderByScore} from '../order-by-score.js';
import {steady} from './majorities.js';

/**
 * Copeland's method: an item's score is the number of others that more ballots place it above than below, and one half
 * for each other with as many either way. A. H. Copeland, "A reasonable social welfare function" (1951), in the form
 * with one half for ties of Faliszewski et al., "Llull and Copeland voting computationally resist bribery and
 * constructive control", Journal of Artificial Intelligence Research 35 (2009); wins minus losses give the same order.
 * A ballot that does not compare two items counts for neither; two that nobody compares are tied. Equal scores share a
 * place.
 */
export const copeland: PairwiseMethod = {
  reads: 'pairwise',
  count(wins, size) {
    const scores = copelandScores(wins, size);
    return {order: orderByScore([...scores]), scores: [...scores]};
  },
};

/** How many others each item beats; ties count half. */
export function copelandScores(wins: Float64Array, size: number): Float64Array {
  const scores = new Float64Array(size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      if (a === b) continue;
      const margin = steady(wins[a * size + b]! - wins[b * size + a]!);
      scores[a]! += margin > 0 ? 1 : margin === 0 ? 0.5 : 0;
    }
  }
  return scores;
}
