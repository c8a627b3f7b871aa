import {type BallotTable, type Counted, type CountingMethod, NO_OPINION, UNRANKED} from '../contract.js';
import {orderByScore} from '../order-by-score.js';

/**
 * Instant runoff: every ballot counts for its best item that is still in; the items with the fewest ballots leave, and
 * so on (W. R. Ware's count of 1871, as in N. Tideman, "Collective Decisions and Voting", 2006). The order is that of
 * leaving, the last first.
 *
 * Ties on a ballot: it counts in full for each of its equally best items (Approval-IRV, which keeps independence of
 * clones, as splitting it does not: T. Delemazure and D. Peters, "Generalizing Instant Runoff Voting to Allow
 * Indifferences", EC 2024, arXiv 2404.11407).
 * Equal fewest: all of them leave together, and are equal in the order; when that would leave none, they share the
 * place. The count goes on after one item has a majority, so that every item has a place.
 * A ballot whose ranked items have all left is exhausted: unranked items, tied last, would all get it alike, so both
 * rules for them come to the same. Items marked "no opinion" never get it.
 */
export const instantRunoff: CountingMethod = {
  reads: 'ballots',
  count(table) {
    let remaining = table.items.map((_, item) => item);
    const groups: (readonly number[])[] = [];
    const rounds: NonNullable<Counted['rounds']>[number][] = [];
    while (remaining.length > 1) {
      const {votes, exhausted} = countVotes(table, remaining);
      const inVotes = orderByScore(votes);
      const eliminated = inVotes.length > 1 ? inVotes.at(-1)! : [];
      rounds.push({votes, exhausted, eliminated});
      if (eliminated.length === 0) break;
      groups.unshift(eliminated);
      remaining = remaining.filter((item) => !eliminated.includes(item));
    }
    return {order: remaining.length > 0 ? [remaining, ...groups] : [], rounds};
  },
};

/** The weight of the ballots that count for each item still in, and of those that count for none. */
function countVotes(table: BallotTable, remaining: readonly number[]) {
  const {places, count, weights} = table;
  const size = table.items.length;
  const votes = Array<number | undefined>(size).fill(undefined);
  for (const item of remaining) votes[item] = 0;
  let exhausted = 0;
  for (let ballot = 0; ballot < count; ballot += 1) {
    const weight = weights?.[ballot] ?? 1;
    const start = ballot * size;
    let best = NO_OPINION;
    for (const item of remaining) {
      const place = places[start + item]!;
      if (place !== UNRANKED && place < best) best = place;
    }
    if (best === NO_OPINION) exhausted += weight;
    else for (const item of remaining) if (places[start + item] === best) votes[item]! += weight;
  }
  return {votes, exhausted};
}
