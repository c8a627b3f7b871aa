import type {GroupOrder} from '../contract.js';
import type {GroupResult, RankingResult} from '../result-contract.js';

/**
 * Items that every group places above the middle, best first by the worst place any group gives them. Equal items are
 * at the middle of the places they share, so that a group in which all are equal has nothing in its upper half. With
 * one group or none there is nothing in common to find.
 */
export function sharedGround(groups: readonly GroupResult[], items: readonly string[]): RankingResult['commonGround'] {
  if (groups.length < 2) return [];
  const upper = groups.map(({tally}) => upperHalf(tally.order, items.length));
  const common = items.filter((item) => upper.every((half) => half.has(item)));
  return common
    .map((itemId) => ({itemId, worstPlace: Math.max(...groups.map(({place}) => place[itemId]!))}))
    .sort((a, b) => a.worstPlace - b.worstPlace);
}

function upperHalf(order: GroupOrder, size: number): ReadonlySet<string> {
  const found = new Set<string>();
  let before = 0;
  for (const equal of order) {
    const middle = before + (equal.length + 1) / 2;
    if (middle < (size + 1) / 2) for (const item of equal) found.add(item);
    before += equal.length;
  }
  return found;
}
