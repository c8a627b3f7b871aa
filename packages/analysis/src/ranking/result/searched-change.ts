import type {RankingMethod} from '@consulta/schema';

import {NO_OPINION, UNRANKED} from '../contract.js';
import {pairwiseOf} from '../pairwise.js';
import {changedBallots, type Opposition, oppositions} from './changed-ballots.js';
import {countBallots, type RankingBallots} from './ranking-ballots.js';
import type {Change} from './summed-change.js';

/** So many of the items that follow the winner are tried as its rivals. */
const RIVALS = 5;

/**
 * The smallest change found where nobody knows a quick way to the smallest there is (for most such methods it is
 * NP-hard: L. Xia, "Computing the margin of victory for various voting rules", EC 2012). For each of the next five
 * items: the people who put the winner furthest above it change first, as few of them as are found to be enough by
 * halving; `least` are too few to look below.
 */
export function searchedChange(
  ballots: RankingBallots,
  method: RankingMethod,
  winner: number,
  least: number,
): Change | undefined {
  const {items} = ballots.table;
  const order = countBallots({...ballots, seed: undefined}, method).order.flat();
  const following = order.map((id) => items.indexOf(id)).filter((item) => item !== winner);
  let fewest: Change | undefined;
  for (const rival of following.slice(0, RIVALS)) {
    const people = mostOpposed(ballots, method, winner, rival);
    for (const by of oppositions(ballots, winner, rival, following)) {
      const limit = fewest ? fewest.who.length - 1 : people.length;
      const enough = fewestOf(least, limit, (count) => isDeposed(ballots, method, winner, people.slice(0, count), by));
      if (enough !== undefined) fewest = {who: people.slice(0, enough), by, rival};
    }
  }
  return fewest;
}

/** Whether the winner is no longer among the first once these people say something else. */
function isDeposed(
  ballots: RankingBallots,
  method: RankingMethod,
  winner: number,
  who: readonly number[],
  by: Opposition,
): boolean {
  const {order} = countBallots(changedBallots(ballots, who, by), method);
  return !order[0]?.includes(ballots.table.items[winner]!);
}

/** A small count, from `least` to `limit`, that is enough; the smallest when more is never worse. */
function fewestOf(least: number, limit: number, isEnough: (count: number) => boolean): number | undefined {
  if (limit < least || !isEnough(limit)) return undefined;
  let [low, high] = [least, least];
  while (high < limit && !isEnough(high)) {
    low = high + 1;
    high = Math.min(2 * high, limit);
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** Everybody, those first whose answer helps the winner most against the rival. */
function mostOpposed(ballots: RankingBallots, method: RankingMethod, winner: number, rival: number) {
  const {table, comparisons} = ballots;
  const {items, places, count} = table;
  const compares = method === 'best-worst' || method === 'bradley-terry';
  const isCompared = (place: number) => place !== NO_OPINION && (place !== UNRANKED || table.unranked === 'last');
  const depth = (place: number) => (place === UNRANKED ? items.length + 1 : place);
  const help = Float64Array.from({length: count}, (_, person) => {
    if (!compares) {
      const [down, up] = [places[person * items.length + rival]!, places[person * items.length + winner]!];
      return isCompared(down) && isCompared(up) ? depth(down) - depth(up) : 0;
    }
    const chosen = (item: number) =>
      comparisons[person]!.reduce(
        (sum, {best, worst}) => sum + Number(best === items[item]) - Number(worst === items[item]),
        0,
      );
    return chosen(winner) - chosen(rival);
  });
  return [...help.keys()].sort((a, b) => help[b]! - help[a]!);
}

/**
 * So many people at least must change, by any way of choosing them. While no majority is against an item it is among
 * the first by minimax, Schulze's method and ranked pairs, and while it beats all others also by Copeland's and Kemeny's;
 * one person moves the difference between two items by two at most.
 */
export function fewestPossible(ballots: RankingBallots, method: RankingMethod, winner: number): number {
  const holdsWhenEven = method === 'minimax' || method === 'schulze' || method === 'ranked-pairs';
  if (!holdsWhenEven && method !== 'copeland' && method !== 'kemeny') return 1;
  const size = ballots.table.items.length;
  const wins = pairwiseOf(ballots.table);
  const needed = Array.from({length: size}, (_, other) => {
    const lead = wins[winner * size + other]! - wins[other * size + winner]!;
    return other === winner ? Infinity : holdsWhenEven ? Math.floor(lead / 2) + 1 : Math.ceil(lead / 2);
  });
  return Math.max(1, Math.min(...needed));
}
