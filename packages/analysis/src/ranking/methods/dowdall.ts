import type {CountingMethod} from '../contract.js';
import {orderByScore} from '../order-by-score.js';
import {positionalScores} from './positional-scores.js';

/**
 * Dowdall's rule, used in Nauru since 1971: 1 point for the first place, 1/2 for the second, 1/3 for the third …
 * (J. Fraenkel and B. Grofman, "The Borda Count and its real-world alternatives: Comparing scoring rules in Nauru and
 * Slovenia", Australian Journal of Political Science 49, 2014).
 *
 * Equal items share the points of their places. What is not ranked, or marked "no opinion", gets nothing, under either
 * rule for unranked items.
 */
export const dowdall: CountingMethod = {
  reads: 'ballots',
  count(table) {
    const scores = positionalScores(table, (place) => 1 / place);
    return {scores, order: orderByScore(scores)};
  },
};
