import type {ExportOptions, ResponseSource} from '../contract.js';
import type {Definitions} from '../definitions.js';
import {ExchangeError} from '../exchange-error.js';
import type {Cell} from '../question-types/answer-column.js';
import type {Row} from '../table/column.js';
import {CountedRows} from '../table/counted-rows.js';
import {type EntryTable, entryTables} from '../table/entry-table.js';
import {replayable} from '../table/response-source.js';
import {tableOf} from '../table/table.js';
import type {Dialect} from './dialect.js';
import {writeLine} from './write-line.js';

/** The table, line by line: the header, then one line per response that counts, or per entry of the repeat asked for. */
export async function* exportCsv(
  source: ResponseSource,
  versions: Definitions,
  dialect: Dialect,
  options: ExportOptions,
): AsyncGenerator<string> {
  const table = options.entriesOf === undefined ? responseLines(versions, options) : entriesAskedFor(versions, options);
  const rows = new CountedRows(await replayable(source), versions, options);
  yield* writeTable(table, rows.read(), dialect);
}

/** A table of CSV: what stands above it, and what a response brings into it. */
export interface Lines {
  readonly header: readonly string[];
  readonly lines: (row: Row) => readonly (readonly Cell[])[];
}

/** Writes a table line by line, beginning with its header. */
export async function* writeTable(
  {header, lines}: Lines,
  rows: AsyncIterable<Row>,
  dialect: Dialect,
): AsyncGenerator<string> {
  yield dialect.byteOrderMark + writeLine(header, dialect);
  for await (const row of rows) for (const cells of lines(row)) yield writeLine(cells, dialect);
}

/** One line per response. */
export function responseLines(versions: Definitions, options: ExportOptions): Lines {
  const {columns, byHash} = tableOf(versions, options);
  return {
    header: columns.map(({id}) => id),
    lines: (row) => {
      const own = byHash.get(row.response.surveyHash);
      return [columns.map(({id}) => own?.get(id)?.cell(row))];
    },
  };
}

/** One line per entry of a repeat. */
export function entryLines(table: EntryTable): Lines {
  return {header: table.columns.map(({id}) => id), lines: (row) => table.cells(row)};
}

function entriesAskedFor(versions: Definitions, options: ExportOptions): Lines {
  const tables = entryTables(versions, options);
  const table = tables.find(({question}) => question.id === options.entriesOf);
  if (table) return entryLines(table);
  throw new ExchangeError(
    'unknown-repeat',
    `"${options.entriesOf ?? ''}" is no repeat of this survey that may be in this file. There are: ` +
      `${tables.map(({question}) => question.id).join(', ') || 'none'}.`,
  );
}
