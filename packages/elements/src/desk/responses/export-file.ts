import {type ExportOptions, exportResponses} from '@consulta/exchange';

import {blobOf} from './blob-of.js';
import type {TableChoices} from './export-choices.js';
import {readSelected, selectAll, type Selected, selectResults} from './export-selection.js';
import type {StoredResponses} from './stored-responses.js';

/** The kinds of file about all questions. */
export type ExportKind = 'xlsx' | 'excel' | 'statistics' | 'package' | 'codebook' | 'plan' | 'desk' | 'lines';

/** What to write. */
export interface ExportRequest extends TableChoices {
  readonly kind: ExportKind;
}
/** What was written, and what was not. */
export interface ExportedFile extends Selected {
  readonly name: string;
  readonly content: Blob;
}

const FORMATS = {
  xlsx: {format: 'xlsx', dialect: undefined},
  package: {format: 'data-package', dialect: undefined},
  lines: {format: 'json-lines', dialect: undefined},
  excel: {format: 'csv', dialect: 'excel'},
  statistics: {format: 'csv', dialect: 'rfc4180'},
  codebook: {format: 'codebook', dialect: 'excel'},
  plan: {format: 'plan', dialect: 'excel'},
  desk: {format: 'json', dialect: undefined},
} as const;

const TYPES: {readonly [F in (typeof FORMATS)[ExportKind]['format'] | 'csv-tables']: string} = {
  csv: 'text/csv;charset=utf-8',
  'csv-tables': 'application/zip',
  codebook: 'text/csv;charset=utf-8',
  plan: 'text/csv;charset=utf-8',
  json: 'application/json',
  'json-lines': 'application/jsonl',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'data-package': 'application/zip',
};

/** Two files that differ have two names. */
const NAMES: {readonly [K in ExportKind]: (subject: string, choices: TableChoices) => string} = {
  xlsx: (subject, choices) => `${tableName(subject, choices)}.xlsx`,
  package: (subject, choices) => `${subject}-${choices.day}${byPlace(choices)}${forPublic(choices)}.zip`,
  lines: (subject, {day}) => `${subject}-${day}.jsonl`,
  excel: (subject, choices) =>
    choices.hasRepeat
      ? `${subject}-${choices.day}-csv${tableEnding(choices)}.zip`
      : `${tableName(subject, choices)}.csv`,
  statistics: (subject, choices) =>
    `${subject}-${choices.day}-r-spss${tableEnding(choices)}.${choices.hasRepeat ? 'zip' : 'csv'}`,
  codebook: (subject, choices) =>
    `${subject}-codebook-${choices.day}${byPlace(choices)}${byOption(choices)}${forPublic(choices)}.csv`,
  plan: (subject, choices) => `${subject}-plan-${choices.day}${forPublic(choices)}.csv`,
  desk: (subject, {day}) => `${subject}-${day}.json`,
};

function tableName(subject: string, choices: TableChoices): string {
  return `${subject}-${choices.day}${tableEnding(choices)}`;
}
function tableEnding(choices: TableChoices): string {
  return `${byPlace(choices)}${byOption(choices)}${inWords(choices)}${forPublic(choices)}`;
}
function byOption({multiple}: TableChoices): string {
  return multiple === 'column-per-option' ? '-by-option' : '';
}
function forPublic({audience}: TableChoices): string {
  return audience === 'public' ? '-public' : '';
}
function byPlace({rankings}: TableChoices): string {
  return rankings === 'item-per-place' ? '-by-place' : '';
}

/** The part of a file's name that says in which words it is. */
export function inWords({values, language}: Pick<TableChoices, 'values' | 'language'>): string {
  return values === 'labels' ? `-words-${language}` : '';
}

/** Writes the file; undefined when there is nothing to put into it. */
export async function exportFile(
  stored: StoredResponses,
  request: ExportRequest,
  {signal, onProgress}: Pick<ExportOptions, 'onProgress'> & {readonly signal: AbortSignal},
): Promise<ExportedFile | undefined> {
  const {kind, surveyId, values, rankings, multiple, audience, language} = request;
  const isForDesks = kind === 'desk' || kind === 'lines';
  const selection = isForDesks ? selectAll(stored, request) : selectResults(stored, request);
  if (selection.exported.length === 0 && kind !== 'codebook') return undefined;
  const {format: single, dialect} = FORMATS[kind];
  // No cell holds a list: entries have a table of their own.
  const format = single === 'csv' && request.hasRepeat ? 'csv-tables' : single;
  const ids = new Set(selection.exported);
  const minutes = stored.rows.some(({id, isConsensus}) => isConsensus && ids.has(id));
  const stream = exportResponses(() => readSelected(stored, ids, {signal, withConflicts: isForDesks}), stored.surveys, {
    format,
    dialect,
    ...(isForDesks ? {} : {surveyId, values, rankings, multiple, repeats: 'own-table', audience, language, minutes}),
    signal,
    onProgress,
  });
  const surveys = new Set([...stored.surveys.values()].map(({id}) => id));
  const subject = isForDesks && surveys.size > 1 ? 'consulta' : surveyId;
  return {
    name: NAMES[kind](subject, request),
    content: await blobOf(stream, TYPES[format]),
    ...selection,
  };
}
