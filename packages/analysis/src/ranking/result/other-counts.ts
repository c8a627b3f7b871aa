import type {RankingMethod} from '@consulta/schema';

import {type GroupOrder, type Tally, UNRANKED, type Unranked} from '../contract.js';
import type {GroupResult, OtherCount} from '../result-contract.js';
import {countBallots, type RankingBallots, readsOrders} from './ranking-ballots.js';

/** Kemeny's order of more items takes too long to be worked out beside the others; asked for by name it still is. */
const KEMENY_BESIDE = 12;

/** The same ballots with the other rule for unranked items; `undefined` where the rule changes nothing. */
export function otherUnranked(ballots: RankingBallots, tally: Tally): OtherCount | undefined {
  const {table, method, top} = ballots;
  if (!readsOrders(method) || !table.places.includes(UNRANKED)) return undefined;
  const unranked: Unranked = table.unranked === 'last' ? 'no-opinion' : 'last';
  return compared(countBallots({...ballots, table: {...table, unranked}}), unranked, tally, top);
}

/**
 * The same ballots counted by every other of the methods that can read them. Kemeny's is left out when there are more
 * than 12 items: it takes too long to be there at once.
 */
export function otherMethods(
  ballots: RankingBallots,
  readable: readonly RankingMethod[],
  {tally, wins}: Pick<GroupResult, 'tally' | 'wins'>,
): readonly OtherCount[] {
  const {table, method, top} = ballots;
  const matrix = Float64Array.from(wins);
  return readable
    .filter((other) => other !== method && (other !== 'kemeny' || table.items.length <= KEMENY_BESIDE))
    .map((other) => compared(countBallots(ballots, other, matrix), table.unranked, tally, top));
}

function compared(other: Tally, unranked: Unranked, tally: Tally, top: number): OtherCount {
  return {
    method: other.method,
    unranked,
    tally: other,
    changesWinner: !sameOrder(firstOf(other.order, 1), firstOf(tally.order, 1)),
    changesTop: !sameOrder(firstOf(other.order, top), firstOf(tally.order, top)),
  };
}

/** What is at one of the first `top` places, with all that is equal to it. */
function firstOf(order: GroupOrder, top: number): GroupOrder {
  let before = 0;
  return order.filter((equal) => {
    const isIn = before < top;
    before += equal.length;
    return isIn;
  });
}

function sameOrder(one: GroupOrder, other: GroupOrder): boolean {
  const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id) => b.includes(id));
  return one.length === other.length && one.every((equal, index) => same(equal, other[index]!));
}
