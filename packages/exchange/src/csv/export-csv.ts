import type {ExportOptions, ResponseSource} from '../contract.js';
import type {Definitions} from '../definitions.js';
import {ExchangeError} from '../exchange-error.js';
import type {Cell} from '../question-types/answer-column.js';
import type {Row} from '../table/column.js';
import {CountedRows} from '../table/counted-rows.js';
import {entryTables} from '../table/entry-table.js';
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
  const {header, lines} =
    options.entriesOf === undefined ? responseLines(versions, options) : entryLines(versions, options);
  yield dialect.byteOrderMark + writeLine(header, dialect);
  const rows = new CountedRows(await replayable(source), versions, options);
  for await (const row of rows.read()) for (const cells of lines(row)) yield writeLine(cells, dialect);
}

interface Lines {
  readonly header: readonly string[];
  readonly lines: (row: Row) => readonly (readonly Cell[])[];
}

function responseLines(versions: Definitions, options: ExportOptions): Lines {
  const {columns, byHash} = tableOf(versions, options);
  return {
    header: columns.map(({id}) => id),
    lines: (row) => {
      const own = byHash.get(row.response.surveyHash);
      return [columns.map(({id}) => own?.get(id)?.cell(row))];
    },
  };
}

function entryLines(versions: Definitions, options: ExportOptions): Lines {
  const tables = entryTables(versions, options);
  const table = tables.find(({question}) => question.id === options.entriesOf);
  if (table) return {header: table.columns.map(({id}) => id), lines: (row) => table.cells(row)};
  throw new ExchangeError(
    'unknown-repeat',
    `"${options.entriesOf ?? ''}" is no repeat of this survey that may be in this file. There are: ` +
      `${tables.map(({question}) => question.id).join(', ') || 'none'}.`,
  );
}
