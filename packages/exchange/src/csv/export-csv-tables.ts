import type {ExportOptions, ResponseSource} from '../contract.js';
import type {Definitions} from '../definitions.js';
import {RESPONSES} from '../table/codebook.js';
import {CountedRows} from '../table/counted-rows.js';
import {entryTables} from '../table/entry-table.js';
import {replayable} from '../table/response-source.js';
import {zipped} from '../zip/zipped.js';
import type {Dialect} from './dialect.js';
import {exportCodebook} from './export-codebook.js';
import {entryLines, responseLines, writeTable} from './export-csv.js';

/** A ZIP of CSV: the responses, a table of its own for each repeat, and the codebook of them all. */
export async function* exportCsvTables(
  source: ResponseSource,
  versions: Definitions,
  dialect: Dialect,
  asked: ExportOptions,
): AsyncGenerator<Uint8Array> {
  const options: ExportOptions = {...asked, repeats: 'own-table'};
  const rows = new CountedRows(await replayable(source), versions, options);
  const tables = [
    {name: RESPONSES, table: responseLines(versions, options)},
    ...entryTables(versions, options).map((entries) => ({name: entries.question.id, table: entryLines(entries)})),
  ];
  yield* zipped([
    ...tables.map(({name, table}, pass) => ({
      name: `${name}.csv`,
      pieces: writeTable(table, rows.read(pass, tables.length), dialect),
    })),
    {name: 'codebook.csv', pieces: exportCodebook(versions, dialect, options)},
  ]);
}
