import type {Counted, PointsBallot} from '../contract.js';
import {orderByScore} from '../order-by-score.js';

/**
 * The sum of points, as in cumulative voting or a constant-sum question. An item that a ballot does not name got no
 * points there: sharing out a total says so of all items. A ballot without any points is left out; when none is left,
 * no item has a score. Equal sums share a place.
 */
export function countPoints(
  ballots: readonly PointsBallot[],
  items: readonly string[],
  weights?: readonly number[],
): Counted {
  const sums = new Float64Array(items.length);
  let counted = 0;
  ballots.forEach((ballot, voter) => {
    const weight = weights?.[voter] ?? 1;
    const points = items.map((id) => (Object.hasOwn(ballot, id) && Number.isFinite(ballot[id]) ? ballot[id]! : 0));
    if (!(weight > 0) || points.every((given) => given === 0)) return;
    counted++;
    points.forEach((given, item) => {
      sums[item]! += weight * given;
    });
  });
  const scores = counted > 0 ? [...sums] : items.map(() => null);
  return {order: orderByScore(scores), scores};
}
