import type {ExportOptions, ResponseSource} from '../contract.js';
import type {Definitions} from '../definitions.js';
import type {Cell} from '../question-types/answer-column.js';
import {aboutLines} from '../table/about-lines.js';
import {CODEBOOK_HEADER, codebookLines, RESPONSES} from '../table/codebook.js';
import {CountedRows} from '../table/counted-rows.js';
import {type EntryTable, entryTables} from '../table/entry-table.js';
import {replayable} from '../table/response-source.js';
import {tableOf} from '../table/table.js';
import type {Sheet} from './sheet.js';
import {workbook} from './workbook.js';

/** A workbook: responses, a sheet for each repeat, the codebook, and what the file is about. */
export async function* exportXlsx(
  source: ResponseSource,
  versions: Definitions,
  asked: ExportOptions,
): AsyncGenerator<Uint8Array> {
  const options: ExportOptions = {repeats: 'own-table', ...asked};
  const rows = new CountedRows(await replayable(source), versions, options);
  const entries = options.repeats === 'own-table' ? entryTables(versions, options) : [];
  const passes = 1 + entries.length;
  yield* workbook([
    responseSheet(rows, versions, options, passes),
    ...entries.map((table, index) => entrySheet(rows, table, index + 1, passes)),
    {name: 'codebook', columns: CODEBOOK_HEADER.map((id) => ({id})), lines: codebookLines(versions, options)},
    {name: 'about', columns: [{id: 'what'}, {id: 'value'}], lines: aboutLines(versions, options)},
  ]);
}

function responseSheet(rows: CountedRows, versions: Definitions, options: ExportOptions, passes: number): Sheet {
  const {columns, byHash} = tableOf(versions, options);
  async function* lines(): AsyncGenerator<Cell[]> {
    for await (const row of rows.read(0, passes)) {
      const own = byHash.get(row.response.surveyHash);
      yield columns.map(({id}) => own?.get(id)?.cell(row));
    }
  }
  return {name: RESPONSES, columns, lines: lines()};
}

function entrySheet(rows: CountedRows, table: EntryTable, pass: number, passes: number): Sheet {
  async function* lines(): AsyncGenerator<Cell[]> {
    for await (const row of rows.read(pass, passes)) yield* table.cells(row);
  }
  return {name: table.question.id, columns: table.columns, lines: lines()};
}
