import type {CountingMethod} from '../contract.js';
import {orderByScore} from '../order-by-score.js';
import {positionalScores} from './positional-scores.js';

/**
 * Approval of the first k places, or k-approval: each ballot gives one point to each of its first k items (approval
 * voting by S. Brams and P. Fishburn, American Political Science Review 72, 1978, with the number of approved items
 * given, as in D. Saari, "Basic Geometry of Voting", 1995).
 *
 * Items that are tied across the k-th place share the points left for them. What is not ranked, or marked
 * "no opinion", is not approved, under either rule for unranked items; a ballot that ranks fewer approves of these.
 */
export const approval: CountingMethod = {
  reads: 'ballots',
  count(table, {approved = defaultApproved(table.items.length)}) {
    const scores = positionalScores(table, (place) => (place <= approved ? 1 : 0));
    return {scores, order: orderByScore(scores)};
  },
};

function defaultApproved(size: number): number {
  return Math.max(1, Math.floor(size / 2));
}
