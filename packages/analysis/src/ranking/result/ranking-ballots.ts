import {RANKING_METHODS, type RankingMethod, type Response, type Survey} from '@consulta/schema';

import {ballotTable} from '../ballot-table.js';
import type {BallotMethod, BallotTable, ComparisonBallot, PointsBallot, Tally} from '../contract.js';
import {countTable, METHODS, namedTally} from '../methods/method-registry.js';
import type {RankingResultOptions} from '../result-contract.js';
import {tally} from '../tally.js';
import {answerGroups, shownGroups} from '../../responses/answer-groups.js';
import {countedResponses} from '../../responses/counted-responses.js';
import {type RankingEntry, rankingEntry} from './ranking-entry.js';
import {RankingMethodError} from './ranking-method-error.js';
import {type RankingSettings, rankingSettings} from './ranking-settings.js';

/** What to read from responses, and of whom. */
export interface RankingBallotsOptions extends RankingResultOptions {
  /** The group of `groupBy` whose answers are wanted; everybody's without. */
  readonly group?: string;
}

/** The answers of a set of people, ready to be counted again and again. Plain data: it can be handed to a worker. */
export interface RankingBallots {
  readonly questionId: string;
  readonly method: RankingMethod;
  readonly top: number;
  /** Breaks ties of a count; resampling leaves them. */
  readonly seed: string | undefined;
  /** The orders. Comparisons and points run beside its rows, one entry for each person. */
  readonly table: BallotTable;
  readonly comparisons: readonly ComparisonBallot[];
  readonly points: readonly PointsBallot[];
  /** The points one person shares out, where the question says. */
  readonly total: number | undefined;
  /** How many items one person may rank, where the question says. */
  readonly most: number | undefined;
}

/** Reads the answers that resampling and `smallestChange` work from; a group that is not shown has none. */
export function rankingBallots(
  survey: Survey,
  responses: Iterable<Response>,
  options: RankingBallotsOptions,
): RankingBallots {
  const settings = rankingSettings(survey, options);
  const entries = rankingEntries(countedResponses(survey, responses, settings.withoutLate), settings);
  checkMethod(settings, entries);
  if (options.group === undefined) return ballotsOf(entries, settings);
  const groups = answerGroups(entries, settings.groupBy);
  const group = shownGroups(groups, entries, settings.minimumGroup).shown.find(({group}) => group === options.group);
  if (group) return ballotsOf(group.entries, settings);
  throw new RankingMethodError(
    'hidden-group',
    `No group "${options.group}" is shown for the question "${settings.question.id}": nobody is in it, or too few.`,
  );
}

/** The answers to the question in the responses that count. */
export function rankingEntries(
  counted: readonly Response[],
  {question}: Pick<RankingSettings, 'question'>,
): readonly RankingEntry[] {
  return counted.flatMap((response) => rankingEntry(question, response) ?? []);
}

export function ballotsOf(entries: readonly RankingEntry[], settings: RankingSettings): RankingBallots {
  const {question, items, method, unranked, top, seed} = settings;
  const noOpinion = entries.map((entry) => entry.noOpinion);
  return {
    questionId: question.id,
    method,
    top,
    seed,
    table: ballotTable(
      entries.map(({order}) => order),
      {items, unranked, noOpinion},
    ),
    comparisons: entries.map(({comparisons}) => comparisons),
    points: entries.map(({points}) => points ?? {}),
    total: question.type === 'points' ? question.total : undefined,
    most: question.type === 'ranking' ? question.max : undefined,
  };
}

/** Whether a method reads orders, and nothing else. */
export function readsOrders(method: RankingMethod): method is BallotMethod {
  return Object.hasOwn(METHODS, method);
}

/** Counts by any method; the ballots' own unless another is named. `wins` is the matrix of their table, where it is known. */
export function countBallots(
  ballots: RankingBallots,
  method: RankingMethod = ballots.method,
  wins?: Float64Array,
): Tally {
  const {table, comparisons, points, seed} = ballots;
  const {items} = table;
  if (method === 'points') return tally(points, {method, items, seed});
  if (method === 'best-worst' || method === 'bradley-terry') return tally(comparisons, {method, items, seed});
  const counting = METHODS[method];
  const counted =
    wins && counting.reads === 'pairwise' ? counting.count(wins, items.length, {}) : countTable(table, method, {});
  return namedTally(counted, items, method, {seed});
}

/** The methods that the answers to a question can feed. Before the first answer the question's own input says. */
export function readableMethods(
  {question}: Pick<RankingSettings, 'question'>,
  entries: readonly RankingEntry[],
): readonly RankingMethod[] {
  const input = question.type === 'points' ? 'points' : question.input;
  const hasPoints = input === 'points' || entries.some(({points}) => points !== undefined);
  const compares = input === 'pairs' || input === 'best-worst' || entries.some((entry) => entry.comparisons.length > 0);
  return RANKING_METHODS.filter((method) => readsOrders(method) || (method === 'points' ? hasPoints : compares));
}

/** Throws when the answers hold nothing that the method reads. */
export function checkMethod(settings: RankingSettings, entries: readonly RankingEntry[]): void {
  const {method, question} = settings;
  if (readableMethods(settings, entries).includes(method)) return;
  const needed = method === 'points' ? 'points' : 'choices among a few items (input "pairs" or "best-worst")';
  throw new RankingMethodError(
    'unreadable-method',
    `The method "${method}" reads ${needed}; the question "${question.id}" has none. Choose a method that reads orders.`,
  );
}
