import type * as exchangeRankings from '@consulta/exchange/rankings';
import type {Rankings} from '@consulta/exchange/rankings';
import type {Response} from '@consulta/schema';

import type {TableChoices} from './export-choices.js';
import {inWords} from './export-file.js';
import {readSelected, type Selected, selectResults} from './export-selection.js';
import type {StoredResponses} from './stored-responses.js';

/** The kinds of file about the rankings of one question; the tables hold places by item, or items by place. */
export type RankingsKind = 'preflib' | 'places' | 'orders';

/** What to write. */
export interface RankingsRequest extends Omit<TableChoices, 'rankings'> {
  readonly kind: RankingsKind;
  readonly questionId: string;
  /** What a PrefLib file says of itself. */
  readonly title: string;
}
/** What was written, and what was not. */
export interface RankingsFile extends Selected {
  readonly name: string;
  readonly content: Blob;
  /** How many rankings are in it. */
  readonly rankings: number;
  /** How many responses rank none of the items that were offered. */
  readonly unranked: number;
  /** How many people's own items were left out. */
  readonly own: number;
  /** How many people's "no opinion" was left out. */
  readonly noOpinion: number;
}

type Exchange = Pick<typeof exchangeRankings, 'rankingsOf' | 'rankingsAsPrefLib' | 'rankingsAsCsv'>;

/** What writes rankings could not be loaded. */
export class RankingsUnavailableError extends Error {
  override readonly name = 'RankingsUnavailableError';
}

/** Writes the file; `no-results` and `no-rankings` when there is nothing to put into it. */
export async function exportRankings(
  stored: StoredResponses,
  request: RankingsRequest,
  {signal, load = loadExchange}: {readonly signal: AbortSignal; readonly load?: () => Promise<Exchange>},
): Promise<RankingsFile | 'no-results' | 'no-rankings'> {
  const selection = selectResults(stored, request);
  if (selection.exported.length === 0) return 'no-results';
  const exchange = await load().catch((cause: unknown) => {
    throw new RankingsUnavailableError('The code that writes rankings could not be loaded.', {cause});
  });
  const {surveyId, questionId, language} = request;
  const withOwn = new Set<string>();
  const ids = new Set(selection.exported);
  async function* noticingOwn(): AsyncGenerator<Response> {
    for await (const response of readSelected(stored, ids, {signal})) {
      if (hasOwnItem(response.answers[questionId])) withOwn.add(response.id);
      yield response;
    }
  }
  const rankings = await exchange.rankingsOf(noticingOwn, stored.surveys, {surveyId, questionId, language, signal});
  const {length} = rankings.ballots;
  if (length === 0) return 'no-rankings';
  return {
    ...FILES[request.kind](rankings, request, exchange),
    ...selection,
    rankings: length,
    unranked: selection.exported.length - length,
    own: withOwn.size,
    noOpinion: request.kind === 'preflib' ? countNoOpinion(rankings) : 0,
  };
}

/** Only what writes: what reads is ten times as large. */
async function loadExchange(): Promise<Exchange> {
  const {rankingsOf, rankingsAsPrefLib, rankingsAsCsv} = await import('@consulta/exchange/rankings');
  return {rankingsOf, rankingsAsPrefLib, rankingsAsCsv};
}

const FILES: {
  readonly [K in RankingsKind]: (
    rankings: Rankings,
    request: RankingsRequest,
    exchange: Exchange,
  ) => Pick<RankingsFile, 'name' | 'content'>;
} = {
  preflib(rankings, request, {rankingsAsPrefLib}) {
    const {title, day} = request;
    const {fileName, text} = rankingsAsPrefLib(rankings, {name: nameOf(request), title, modificationDate: day});
    // Not text/plain: Safari would add .txt to the name, which programs read the type from.
    return {name: fileName, content: new Blob([text], {type: 'application/octet-stream'})};
  },
  places: (rankings, request, exchange) => table('place-per-item', 'by-item', rankings, request, exchange),
  orders: (rankings, request, exchange) => table('item-per-place', 'by-place', rankings, request, exchange),
};

function table(
  shape: TableChoices['rankings'],
  suffix: string,
  rankings: Rankings,
  request: RankingsRequest,
  {rankingsAsCsv}: Exchange,
): Pick<RankingsFile, 'name' | 'content'> {
  const text = rankingsAsCsv(rankings, {shape, dialect: 'rfc4180', values: request.values});
  return {
    name: `${nameOf(request)}-${suffix}${inWords(request)}.csv`,
    content: new Blob([text], {type: 'text/csv;charset=utf-8'}),
  };
}

function nameOf({surveyId, questionId, day}: RankingsRequest): string {
  return `${surveyId}-${questionId}-${day}`;
}

function hasOwnItem(answer: Response['answers'][string] | undefined): boolean {
  return Array.isArray(answer) && answer.flat().some((item) => typeof item === 'object' && 'other' in item);
}

function countNoOpinion({noOpinion = []}: Rankings): number {
  return noOpinion.filter((ids) => ids !== undefined && ids.length > 0).length;
}
