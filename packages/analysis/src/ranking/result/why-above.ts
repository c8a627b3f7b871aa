import {majorityLevels} from '../methods/majorities.js';
import {widestPaths} from '../methods/widest-paths.js';
import type {GroupResult, Reason} from '../result-contract.js';

/**
 * Why `a` is above `b` in a group's order, in numbers for one sentence; `undefined` when it is not above, or not among
 * the items. `tally` is the group's own unless another method's count of the same answers is to be explained, with
 * the same rule for unranked items.
 *
 * - Equal in the order, before lots were drawn: `tied`.
 * - Methods that give each item a number: the `score` of both.
 * - Instant runoff: the `round` in which b left, and what both had then.
 * - Schulze's method, ranked pairs, Kemeny's: the `majority` for a over b; where there is none, the strongest `path` of
 *   majorities from a to b.
 */
export function whyAbove(
  group: GroupResult,
  items: readonly string[],
  a: string,
  b: string,
  tally: GroupResult['tally'] = group.tally,
): Reason | undefined {
  const place = (item: string) => tally.order.findIndex((equal) => equal.includes(item));
  if (place(a) < 0 || place(b) < 0 || place(a) > place(b)) return undefined;
  const direct = {for: winsOver(group, items, a, b), against: winsOver(group, items, b, a)};
  const order = tally.tied ?? tally.order;
  if (order.some((equal) => equal.includes(a) && equal.includes(b))) return {kind: 'tied', ...direct};
  const [scoreA, scoreB] = [tally.scores?.[a], tally.scores?.[b]];
  if (typeof scoreA === 'number' && typeof scoreB === 'number') return {kind: 'score', a: scoreA, b: scoreB, direct};
  if (tally.rounds) return roundOf(tally.rounds, a, b) ?? {kind: 'tied', ...direct};
  if (direct.for > direct.against) {
    return {kind: 'majority', ...direct, neither: group.answers - direct.for - direct.against};
  }
  const path = strongestPath(group, items, a, b);
  return path ? {kind: 'path', ...path, direct} : {kind: 'tied', ...direct};
}

function winsOver({wins}: GroupResult, items: readonly string[], a: string, b: string): number {
  return wins[items.indexOf(a) * items.length + items.indexOf(b)] ?? 0;
}

function roundOf(rounds: NonNullable<GroupResult['tally']['rounds']>, a: string, b: string): Reason | undefined {
  const left = rounds.findIndex(({eliminated}) => eliminated.includes(b));
  const [votesA, votesB] = [rounds[left]?.votes[a], rounds[left]?.votes[b]];
  return votesA === undefined || votesB === undefined
    ? undefined
    : {kind: 'round', round: left + 1, a: votesA, b: votesB};
}

/**
 * The path from a to b whose weakest majority is as strong as possible, and how many people its weakest step has;
 * `against` is the same of the strongest path from b to a, 0 without any.
 */
function strongestPath(group: GroupResult, items: readonly string[], a: string, b: string) {
  const {way} = widestPaths(majorityLevels(Float64Array.from(group.wins), items.length), items.length);
  const [from, to] = [items.indexOf(a), items.indexOf(b)];
  const there = way(from, to).map((item) => items[item]!);
  if (there.length === 0) return undefined;
  const back = way(to, from).map((item) => items[item]!);
  return {by: there.slice(1, -1), strength: weakestStep(group, items, there), against: weakestStep(group, items, back)};
}

function weakestStep(group: GroupResult, items: readonly string[], path: readonly string[]): number {
  const steps = path.slice(1).map((item, before) => winsOver(group, items, path[before]!, item));
  return steps.length === 0 ? 0 : Math.min(...steps);
}
