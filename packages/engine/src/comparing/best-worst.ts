import type {Comparison, RankingAnswer} from '@consulta/schema';

import type {Pair} from './merge-insertion.js';
import {nextPair, orderOfComparisons} from './pairs.js';
import type {StatementOptions} from './statement.js';

/**
 * How often each item was called best, less how often worst, of all the times that it was shown: one that was shown
 * once more than others must gain nothing by that. Only choices that name both are counted.
 */
function bestWorstScores(items: readonly string[], comparisons: readonly Comparison[]): ReadonlyMap<string, number> {
  const counts = new Map(items.map((id) => [id, {shown: 0, net: 0}]));
  for (const {shown, best, worst} of comparisons) {
    if (worst === undefined) continue;
    for (const id of shown) {
      const count = counts.get(id);
      if (!count) continue;
      count.shown += 1;
      count.net += Number(id === best) - Number(id === worst);
    }
  }
  return new Map([...counts].map(([id, {shown, net}]) => [id, shown === 0 ? 0 : net / shown]));
}

/**
 * The order by best less worst, of the times shown. Where ties are allowed, equal scores share a place. Elsewhere what was said of two of
 * them beside each other decides, and `tieBreak` asks for the rest; as long as it has a pair, the order ends above it.
 */
export function orderOfBestWorst(
  items: readonly string[],
  comparisons: readonly Comparison[],
  {ties = false}: StatementOptions = {},
): RankingAnswer {
  const order: RankingAnswer[number][] = [];
  for (const group of groupsByScore(bestWorstScores(items, comparisons))) {
    const [id, other] = group;
    if (id !== undefined && other === undefined) order.push(id);
    else if (ties) order.push(group);
    else {
      const settled = orderOfComparisons(group, comparisons);
      order.push(...settled);
      if (settled.length < group.length) break;
    }
  }
  return order;
}

/** The next pair of items with equal scores which nothing sets apart, from the top; undefined when there is none. */
export function tieBreak(items: readonly string[], comparisons: readonly Comparison[]): Pair | undefined {
  for (const group of groupsByScore(bestWorstScores(items, comparisons))) {
    const pair = nextPair(group, comparisons, {checks: 0});
    if (pair) return pair;
  }
  return undefined;
}

/** Ids with equal numbers together, the highest first. */
export function groupsByScore(scores: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const groups = new Map<number, string[]>();
  for (const [id, score] of scores) {
    const group = groups.get(score);
    if (group) group.push(id);
    else groups.set(score, [id]);
  }
  return [...groups].sort(([one], [other]) => other - one).map(([, group]) => group);
}
