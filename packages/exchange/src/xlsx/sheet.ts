import {ExchangeError} from '../exchange-error.js';
import type {Cell} from '../question-types/answer-column.js';
import type {Column} from '../table/column.js';
import {columnName, headerCell, sheetCell} from './sheet-cell.js';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Pick<Column, 'id' | 'moment'>[];
  readonly lines: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
}

/** What Excel can hold at most. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}"><sheetViews>` +
  '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>' +
  '</sheetViews>';

/** A sheet, line by line: the header stays in sight and has the arrows of a filter. */
export async function* sheetXml({name, columns, lines}: Sheet): AsyncGenerator<string> {
  if (columns.length > MOST_COLUMNS) throw tooLarge(name, `${columns.length} columns`, `${MOST_COLUMNS}`);
  const names = columns.map((_, index) => columnName(index));
  const widths = columns.map(({id}, index) => {
    const width = Math.min(Math.max(id.length + 4, 10), 40);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  yield `${HEAD}<cols>${widths.join('')}</cols><sheetData><row r="1">`;
  yield `${columns.map(({id}, index) => headerCell(id, `${names[index] ?? ''}1`)).join('')}</row>`;
  let row = 1;
  for await (const line of lines) {
    row += 1;
    if (row > MOST_ROWS) throw tooLarge(name, `more than ${MOST_ROWS} rows`, `${MOST_ROWS}`);
    const cells = line.map((cell, index) => sheetCell(cell, `${names[index] ?? ''}${row}`, columns[index]?.moment));
    yield `<row r="${row}">${cells.join('')}</row>`;
  }
  yield `</sheetData><autoFilter ref="A1:${names.at(-1) ?? 'A'}${row}"/></worksheet>`;
}

function tooLarge(name: string, has: string, most: string): ExchangeError {
  return new ExchangeError(
    'too-large',
    `The sheet "${name}" would have ${has}; Excel takes ${most}. Export CSV instead, or fewer responses at a time.`,
  );
}
