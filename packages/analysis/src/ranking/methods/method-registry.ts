import type {RankingMethod} from '@consulta/schema';

import {breakTies} from '../break-ties.js';
import type {BallotMethod, BallotTable, Counted, CountingMethod, MethodOptions, Tally} from '../contract.js';
import {pairwiseOf} from '../pairwise.js';
import {approval} from './approval.js';
import {averagePlace} from './average-place.js';
import {borda} from './borda.js';
import {copeland} from './copeland.js';
import {dowdall} from './dowdall.js';
import {firstPreferences} from './first-preferences.js';
import {instantRunoff} from './instant-runoff.js';
import {kemeny} from './kemeny.js';
import {minimax} from './minimax.js';
import {rankedPairs} from './ranked-pairs.js';
import {schulze} from './schulze.js';

/** How each method that reads orders counts. */
export const METHODS: {readonly [M in BallotMethod]: CountingMethod} = {
  borda,
  dowdall,
  'first-preferences': firstPreferences,
  approval,
  'average-place': averagePlace,
  copeland,
  minimax,
  schulze,
  'ranked-pairs': rankedPairs,
  kemeny,
  'instant-runoff': instantRunoff,
};

/** Counts a table by one method; the matrix is worked out only when the method reads it. */
export function countTable(table: BallotTable, method: BallotMethod, options: MethodOptions): Counted {
  if (!Object.hasOwn(METHODS, method)) {
    throw new RangeError(`"${method}" does not count rankings; these do: ${Object.keys(METHODS).join(', ')}.`);
  }
  const counting = METHODS[method];
  return counting.reads === 'pairwise'
    ? counting.count(pairwiseOf(table), table.items.length, options)
    : counting.count(table, options);
}

/** What a method found, with ids instead of indexes, and ties broken when there is a seed. */
export function namedTally(
  {order, scores, n, exact = true, rounds}: Counted,
  items: readonly string[],
  method: RankingMethod,
  {seed}: Pick<MethodOptions, 'seed'>,
): Tally {
  const named = (indexes: readonly number[]): readonly string[] => indexes.map((index) => items[index]!);
  const byItem = <Value>(values: readonly (Value | undefined)[]): {readonly [itemId: string]: Value} =>
    Object.fromEntries(
      values.flatMap((value, index) => (value === undefined ? [] : [[items[index]!, value] as const])),
    );
  const tied = order.map(named);
  const broken = seed !== undefined && tied.some(({length}) => length > 1);
  return {
    method,
    order: broken ? breakTies(tied, seed) : tied,
    ...(scores && {scores: byItem(scores)}),
    ...(lessIsBetter(method) && {lessIsBetter: true}),
    ...(n && {n: byItem(n)}),
    exact,
    ...(rounds && {
      rounds: rounds.map(({votes, exhausted, eliminated}) => ({
        votes: byItem(votes),
        exhausted,
        eliminated: named(eliminated),
      })),
    }),
    ...(broken && {tied}),
  };
}

function lessIsBetter(method: RankingMethod): boolean {
  return Object.hasOwn(METHODS, method) && METHODS[method as BallotMethod].lessIsBetter === true;
}
