import type {ComparisonBallot, Counted} from '../contract.js';
import {itemIndexes} from '../ballot-table.js';
import {orderByScore} from '../order-by-score.js';

/**
 * The best-worst score: how often an item was chosen as best, minus how often as worst, divided by how often it was
 * shown; from −1 to 1. J. J. Louviere, T. N. Flynn and A. A. J. Marley, "Best-worst scaling: theory, methods and
 * applications" (2015), the standardised score. A screen on which the person saw no difference counts as shown. An item
 * that was never shown has no score and stands last; equal scores share a place. `n` is the weight of the ballots that
 * showed an item.
 */
export function countBestWorst(
  ballots: readonly ComparisonBallot[],
  items: readonly string[],
  weights?: readonly number[],
): Counted {
  const indexes = itemIndexes(items);
  const shown = new Float64Array(items.length);
  const balance = new Float64Array(items.length);
  const n = items.map(() => 0);
  ballots.forEach((ballot, voter) => {
    const weight = weights?.[voter] ?? 1;
    if (!(weight > 0)) return;
    const seen = new Set<number>();
    for (const comparison of ballot) {
      for (const id of new Set(comparison.shown)) {
        const item = indexes.get(id);
        if (item === undefined) continue;
        seen.add(item);
        shown[item]! += weight;
        if (id === comparison.best) balance[item]! += weight;
        else if (id === comparison.worst) balance[item]! -= weight;
      }
    }
    for (const item of seen) n[item]! += weight;
  });
  const scores = items.map((_, item) => (shown[item]! > 0 ? balance[item]! / shown[item]! : null));
  return {order: orderByScore(scores), scores, n};
}
