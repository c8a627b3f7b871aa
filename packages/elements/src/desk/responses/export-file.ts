import {exportResponses} from '@consulta/exchange';

import type {TableChoices} from './export-choices.js';
import {readSelected, selectAll, type Selected, selectResults} from './export-selection.js';
import type {StoredResponses} from './stored-responses.js';

/** The kinds of file about all questions. */
export type ExportKind = 'excel' | 'statistics' | 'codebook' | 'plan' | 'desk';

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
  excel: {format: 'csv', dialect: 'excel'},
  statistics: {format: 'csv', dialect: 'rfc4180'},
  codebook: {format: 'codebook', dialect: 'excel'},
  plan: {format: 'plan', dialect: 'excel'},
  desk: {format: 'json', dialect: undefined},
} as const;

/** Two files that differ have two names. */
const NAMES: {readonly [K in ExportKind]: (subject: string, choices: TableChoices) => string} = {
  excel: (subject, choices) => `${subject}-${choices.day}${byPlace(choices)}${inWords(choices)}.csv`,
  statistics: (subject, choices) => `${subject}-${choices.day}-r-spss${byPlace(choices)}${inWords(choices)}.csv`,
  codebook: (subject, choices) => `${subject}-codebook-${choices.day}${byPlace(choices)}.csv`,
  plan: (subject, {day}) => `${subject}-plan-${day}.csv`,
  desk: (subject, {day}) => `${subject}-${day}.json`,
};

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
  {signal}: {readonly signal: AbortSignal},
): Promise<ExportedFile | undefined> {
  const {kind, surveyId, values, rankings, language} = request;
  const selection = kind === 'desk' ? selectAll(stored, request) : selectResults(stored, request);
  if (selection.exported.length === 0 && kind !== 'codebook') return undefined;
  const {format, dialect} = FORMATS[kind];
  const ids = new Set(selection.exported);
  const minutes = stored.rows.some(({id, isConsensus}) => isConsensus && ids.has(id));
  const stream = exportResponses(() => readSelected(stored, ids, signal), stored.surveys, {
    format,
    dialect,
    ...(kind === 'desk' ? {} : {surveyId, values, rankings, language, minutes}),
    signal,
  });
  const type = kind === 'desk' ? 'application/json' : 'text/csv;charset=utf-8';
  const bytes = await new globalThis.Response(stream).arrayBuffer();
  const surveys = new Set([...stored.surveys.values()].map(({id}) => id));
  const subject = kind === 'desk' && surveys.size > 1 ? 'consulta' : surveyId;
  return {name: NAMES[kind](subject, request), content: new Blob([bytes], {type}), ...selection};
}
