import {exportResponses} from '@consulta/exchange';
import type {Response} from '@consulta/schema';

import type {ResponseRow} from './response-row.js';
import type {StoredResponses} from './stored-responses.js';

/** The four kinds of file that the desk writes. */
export type ExportKind = 'excel' | 'statistics' | 'codebook' | 'desk';

/** What to write. */
export interface ExportRequest {
  readonly kind: ExportKind;
  /** Which survey a table or a codebook is about; a file for another desk holds all surveys. */
  readonly surveyId: string;
  /** Only these responses; undefined for all. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly values: 'codes' | 'labels';
  readonly language: string;
  /** `YYYY-MM-DD`, for the file's name. */
  readonly day: string;
}
/** What was written, and what was not. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
  /** Ids of the responses in it. */
  readonly exported: readonly string[];
  readonly superseded: readonly string[];
  readonly tests: readonly string[];
}

const FORMATS = {
  excel: {format: 'csv', dialect: 'excel'},
  statistics: {format: 'csv', dialect: 'rfc4180'},
  codebook: {format: 'codebook', dialect: 'excel'},
  desk: {format: 'json', dialect: undefined},
} as const;

/** Two files that differ have two names. */
const NAMES: {readonly [K in ExportKind]: (subject: string, request: ExportRequest) => string} = {
  excel: (subject, request) => `${subject}-${request.day}${inWords(request)}.csv`,
  statistics: (subject, request) => `${subject}-${request.day}-r-spss${inWords(request)}.csv`,
  codebook: (subject, {day}) => `${subject}-codebook-${day}.csv`,
  desk: (subject, {day}) => `${subject}-${day}.json`,
};

function inWords({values, language}: ExportRequest): string {
  return values === 'labels' ? `-words-${language}` : '';
}

/** Which responses an export holds. Tables are results: they leave out tests and what a correction has replaced. */
function selectForExport(
  rows: readonly ResponseRow[],
  superseded: ReadonlySet<string>,
  {kind, surveyId, ids}: Pick<ExportRequest, 'kind' | 'surveyId' | 'ids'>,
): Pick<ExportedFile, 'exported' | 'superseded' | 'tests'> {
  const wanted = rows.filter((row) => (kind === 'desk' || row.surveyId === surveyId) && (ids?.has(row.id) ?? true));
  const idsOf = (some: readonly ResponseRow[]) => some.map(({id}) => id);
  if (kind === 'desk') return {exported: idsOf(wanted), superseded: [], tests: []};
  return {
    exported: idsOf(wanted.filter(({id, isTest}) => !isTest && !superseded.has(id))),
    superseded: idsOf(wanted.filter(({id, isTest}) => !isTest && superseded.has(id))),
    tests: idsOf(wanted.filter(({isTest}) => isTest)),
  };
}

/** Writes the file; undefined when there is nothing to put into it. */
export async function exportFile(
  stored: StoredResponses,
  request: ExportRequest,
  {signal}: {readonly signal: AbortSignal},
): Promise<ExportedFile | undefined> {
  const {kind, surveyId, values, language} = request;
  const selection = selectForExport(stored.rows, stored.superseded, request);
  if (selection.exported.length === 0 && kind !== 'codebook') return undefined;
  const {format, dialect} = FORMATS[kind];
  const stream = exportResponses(() => only(stored, new Set(selection.exported), signal), stored.surveys, {
    format,
    dialect,
    ...(kind === 'desk' ? {} : {surveyId, values, language}),
    signal,
  });
  const type = kind === 'desk' ? 'application/json' : 'text/csv;charset=utf-8';
  const bytes = await new globalThis.Response(stream).arrayBuffer();
  const surveys = new Set([...stored.surveys.values()].map(({id}) => id));
  const subject = kind === 'desk' && surveys.size > 1 ? 'consulta' : surveyId;
  return {name: NAMES[kind](subject, request), content: new Blob([bytes], {type}), ...selection};
}

async function* only(stored: StoredResponses, ids: ReadonlySet<string>, signal: AbortSignal): AsyncGenerator<Response> {
  for await (const response of stored.store.responses({surveyId: stored.surveyId, signal})) {
    if (ids.has(response.id)) yield response;
  }
}
