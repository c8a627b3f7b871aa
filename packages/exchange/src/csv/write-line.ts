import type {Cell} from '../question-types/answer-column.js';
import type {Dialect} from './dialect.js';

/** One line, quoted where it must be (RFC 4180 section 2), with its CRLF. */
export function writeLine(cells: readonly Cell[], dialect: Dialect): string {
  return `${cells.map((cell) => writeCell(cell, dialect)).join(dialect.separator)}\r\n`;
}

/** Numbers stay numbers: -5 is an answer, not the beginning of a formula. */
function writeCell(cell: Cell, dialect: Dialect): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return dialect.writeNumber(cell);
  const text = dialect.writeText(cell);
  return dialect.mustQuote.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
