import type {CountingMethod} from '../contract.js';
import {orderByScore} from '../order-by-score.js';
import {positionalScores} from './positional-scores.js';

/**
 * First preferences, or plurality: each ballot is one vote for what it ranks first (S. Brams and P. Fishburn, "Voting
 * Procedures", Handbook of Social Choice and Welfare 1, 2002).
 *
 * Items that share the first place share the vote. Under either rule for unranked items, an empty ballot is no vote.
 */
export const firstPreferences: CountingMethod = {
  reads: 'ballots',
  count(table) {
    const scores = positionalScores(table, (place) => (place === 1 ? 1 : 0));
    return {scores, order: orderByScore(scores)};
  },
};
