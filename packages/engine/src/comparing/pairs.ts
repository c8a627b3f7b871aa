import type {Comparison, RankingAnswer} from '@consulta/schema';

import {settle} from './contradictions.js';
import {mergeInsertion, mostComparisons, type Pair} from './merge-insertion.js';
import type {Preferences} from './preferences.js';
import {type StatementOptions, statementsOf} from './statement.js';

/** How pairs are chosen. */
export interface PairsOptions extends StatementOptions {
  /** How many pairs whose answer follows already are asked, to see how sure it is; default a third of the items, at most 10. */
  readonly checks?: number | undefined;
}

/** Where a comparing stands; follows from the items and the comparisons alone. */
interface Standing {
  readonly preferences: Preferences;
  /** All items, best first, once that is settled. */
  readonly order: readonly string[] | undefined;
  readonly next: Pair | undefined;
  readonly left: number;
}

const MOST_CHECKS = 10;

/**
 * The next pair to put to the person; undefined when there is none. Whatever follows from earlier choices is not asked:
 * few choices settle the order, then a few pairs nearest to each other that were never seen together show how sure it
 * is. Nothing but the choices is needed to go on, and the items may come in another order than before.
 */
export function nextPair(
  items: readonly string[],
  comparisons: readonly Comparison[],
  options?: PairsOptions,
): Pair | undefined {
  return standing(items, comparisons, options).next;
}

/**
 * How many more comparisons there are at most, as long as the choices fit together: a contradiction can set open what was
 * settled. 0 when there is nothing left to ask.
 */
export function comparisonsLeft(
  items: readonly string[],
  comparisons: readonly Comparison[],
  options?: PairsOptions,
): number {
  return standing(items, comparisons, options).left;
}

/**
 * The order as far as it is settled from the top: all items in the end, before that the best ones of which it is
 * certain what is above and below them. Items between which the person saw no difference share a place.
 */
export function orderOfComparisons(
  items: readonly string[],
  comparisons: readonly Comparison[],
  options?: StatementOptions,
): RankingAnswer {
  const {preferences, order} = standing(items, comparisons, options);
  return order ? placesOf(order, preferences) : topOf(items, preferences);
}

function standing(
  items: readonly string[],
  comparisons: readonly Comparison[],
  {checks, ...options}: PairsOptions = {},
): Standing {
  const {kept: preferences, repeated} = settle(statementsOf(items, comparisons, options));
  const planned = checks ?? Math.min(MOST_CHECKS, Math.round(items.length / 3));
  const checksLeft = Math.max(0, planned - repeated);
  const {order, next, known} = sort(items, preferences);
  if (!order) return {preferences, order, next, left: mostComparisons(items.length) - known + checksLeft};
  const unseen = unseenNeighbours(order, preferences).slice(0, checksLeft);
  return {preferences, order, next: unseen[0], left: unseen.length};
}

/** Sorts by what is known, as far as that goes. Alike items keep the order in which they came. */
function sort(items: readonly string[], preferences: Preferences) {
  const places = new Map(items.map((id, place) => [id, place]));
  const sorting = mergeInsertion(items);
  let step = sorting.next();
  for (let known = 0; ; known += 1) {
    if (step.done) return {order: step.value, next: undefined, known};
    const [one, other] = step.value;
    const compared = preferences.compare(one, other);
    if (compared === undefined) return {order: undefined, next: step.value, known};
    step = sorting.next((compared || (places.get(one) ?? 0) - (places.get(other) ?? 0)) < 0);
  }
}

/** Pairs with one item between them, never put to the person, from the top: what is above is what counts most. */
function unseenNeighbours(order: readonly string[], preferences: Preferences): readonly Pair[] {
  return order.slice(2).flatMap((lower, place): readonly Pair[] => {
    const upper = order[place] as string;
    const isOpen = preferences.compare(upper, lower) !== 0 && !preferences.areCompared(upper, lower);
    // The better one is not always the first that is read.
    return isOpen ? [place % 2 === 0 ? [lower, upper] : [upper, lower]] : [];
  });
}

function placesOf(order: readonly string[], preferences: Preferences): RankingAnswer {
  const places: string[][] = [];
  for (const id of order) {
    const last = places.at(-1);
    if (last?.[0] !== undefined && preferences.compare(last[0], id) === 0) last.push(id);
    else places.push([id]);
  }
  return places.map(([id, ...others]) => (others.length === 0 ? (id as string) : [id as string, ...others]));
}

function topOf(items: readonly string[], preferences: Preferences): RankingAnswer {
  const isAboveRest = (id: string, rest: readonly string[]) =>
    rest.every((other) => other === id || (preferences.compare(id, other) ?? 1) <= 0);
  const top: string[] = [];
  let rest = items;
  for (;;) {
    const best = rest.find((id) => isAboveRest(id, rest));
    if (best === undefined) return placesOf(top, preferences);
    top.push(best);
    rest = rest.filter((id) => id !== best);
  }
}
