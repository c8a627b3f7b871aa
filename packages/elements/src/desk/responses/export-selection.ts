import type {Response} from '@consulta/schema';

import type {ResponseRow} from './response-row.js';
import type {StoredResponses} from './stored-responses.js';

/** What an export is about. */
export interface ExportSelection {
  /** Which survey a table or a codebook is about; a file for another desk holds all surveys. */
  readonly surveyId: string;
  /** Only these responses; undefined for all. */
  readonly ids: ReadonlySet<string> | undefined;
}
/** Ids of the responses in a file, and of those that were left out. */
export interface Selected {
  readonly exported: readonly string[];
  readonly superseded: readonly string[];
  readonly tests: readonly string[];
}

/** The responses that are results: without tests and what a correction has replaced. */
export function selectResults({rows, superseded}: StoredResponses, {surveyId, ids}: ExportSelection): Selected {
  const wanted = rows.filter((row) => row.surveyId === surveyId && (ids?.has(row.id) ?? true));
  return {
    exported: idsOf(wanted.filter(({id, isTest}) => !isTest && !superseded.has(id))),
    superseded: idsOf(wanted.filter(({id, isTest}) => !isTest && superseded.has(id))),
    tests: idsOf(wanted.filter(({isTest}) => isTest)),
  };
}

/** Everything, of all surveys. */
export function selectAll({rows}: StoredResponses, {ids}: ExportSelection): Selected {
  return {exported: idsOf(rows.filter(({id}) => ids?.has(id) ?? true)), superseded: [], tests: []};
}

const idsOf = (rows: readonly ResponseRow[]) => rows.map(({id}) => id);

/** Reads the responses with these ids; for another desk, what is in conflict with them, too. */
export async function* readSelected(
  {store, surveyId, conflicts}: StoredResponses,
  ids: ReadonlySet<string>,
  {signal, withConflicts = false}: {readonly signal: AbortSignal; readonly withConflicts?: boolean},
): AsyncGenerator<Response> {
  const others = new Map(withConflicts ? conflicts.map(({conflict}) => [conflict.id, conflict.others]) : []);
  for await (const response of store.responses({surveyId, signal})) {
    if (!ids.has(response.id)) continue;
    yield response;
    yield* others.get(response.id) ?? [];
  }
}
