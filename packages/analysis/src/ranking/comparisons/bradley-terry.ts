import type {ComparisonBallot, Counted} from '../contract.js';
import {itemIndexes} from '../ballot-table.js';
import {orderByScore} from '../order-by-score.js';
import {pairOutcomes} from './pair-outcomes.js';

/** Steps after which the strengths are told as they are, `exact: false`. */
const PATIENCE = 20_000;

/**
 * The Bradley–Terry model: item i is preferred to item j with probability pᵢ / (pᵢ + pⱼ). R. A. Bradley and M. E. Terry,
 * "Rank analysis of incomplete block designs", Biometrika 39 (1952); fitted by the algorithm of D. R. Hunter, "MM
 * algorithms for generalized Bradley–Terry models", Annals of Statistics 32 (2004). Scores are ln p with mean 0: the
 * difference of two of them is the log of the odds that the one is preferred.
 *
 * "No difference" counts one half for each. A choice of the best or worst of more than two counts for each pair that it
 * decides. An item that was never compared has no score and stands last, beside others of its kind.
 *
 * The most likely strengths exist only when the items cannot be parted so that one part never wins against the other
 * (L. R. Ford, 1957): one that never lost would be infinitely strong. Then every compared item is given one comparison
 * with an imagined one of strength 1, half won, which draws all a little to the middle; `n` tells on how few ballots it
 * rests.
 */
export function countBradleyTerry(
  ballots: readonly ComparisonBallot[],
  items: readonly string[],
  weights?: readonly number[],
): Counted {
  const size = items.length;
  const {wins, n} = pairsWon(ballots, items, weights);
  const compared = items.map((_, a) => items.some((__, b) => wins[a * size + b]! + wins[b * size + a]! > 0));
  const members = items.flatMap((_, item) => (compared[item] ? [item] : []));
  const {strengths, settled} = fit(wins, size, members, isConnected(wins, size, members) ? 0 : 0.5);
  const scores: (number | null)[] = items.map(() => null);
  const middle = members.reduce((sum, item) => sum + strengths[item]!, 0) / members.length;
  // The last digits depend on the order of the additions.
  for (const item of members) scores[item] = Math.round((strengths[item]! - middle) * 1e8) / 1e8;
  return {order: orderByScore(scores), scores, n, exact: settled};
}

function pairsWon(ballots: readonly ComparisonBallot[], items: readonly string[], weights?: readonly number[]) {
  const size = items.length;
  const indexes = itemIndexes(items);
  const wins = new Float64Array(size * size);
  const n = items.map(() => 0);
  ballots.forEach((ballot, voter) => {
    const weight = weights?.[voter] ?? 1;
    if (!(weight > 0)) return;
    const seen = new Set<number>();
    for (const comparison of ballot) {
      pairOutcomes(comparison, indexes, (winner, loser, share) => {
        wins[winner * size + loser]! += share * weight;
        seen.add(winner).add(loser);
      });
    }
    for (const item of seen) n[item]! += weight;
  });
  return {wins, n};
}

/** Whether from every member each other one is reached along items that won at least once. */
function isConnected(wins: Float64Array, size: number, members: readonly number[]): boolean {
  const reachesAll = (won: (from: number, to: number) => boolean) => {
    const reached = new Set(members.slice(0, 1));
    for (const from of reached) for (const to of members) if (won(from, to)) reached.add(to);
    return reached.size === members.length;
  };
  return reachesAll((from, to) => wins[from * size + to]! > 0) && reachesAll((from, to) => wins[to * size + from]! > 0);
}

/** The logarithms of the strengths; `pull` is how often each won and lost against the imagined item. */
function fit(wins: Float64Array, size: number, members: readonly number[], pull: number) {
  let strengths = new Float64Array(size);
  let settled = members.length === 0;
  for (let step = 0; step < PATIENCE && !settled; step++) {
    const weight = strengths.map(Math.exp);
    const next = new Float64Array(size);
    for (const a of members) {
      let [won, expected] = [pull, (2 * pull) / (weight[a]! + 1)];
      for (const b of members) {
        const [over, under] = [wins[a * size + b]!, wins[b * size + a]!];
        won += over;
        if (over + under > 0) expected += (over + under) / (weight[a]! + weight[b]!);
      }
      next[a] = Math.log(won / expected);
    }
    // Without an imagined item only differences mean something; a drift of all is none.
    const drift = pull > 0 ? 0 : members.reduce((sum, item) => sum + next[item]!, 0) / members.length;
    for (const item of members) next[item]! -= drift;
    settled = members.every((item) => Math.abs(next[item]! - strengths[item]!) < 1e-12);
    strengths = next;
  }
  return {strengths, settled};
}
