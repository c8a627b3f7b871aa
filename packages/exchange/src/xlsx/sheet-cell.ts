import type {Cell} from '../question-types/answer-column.js';
import type {Column} from '../table/column.js';
import {STYLE} from './styles.js';
import {fittingText, sheetText} from './sheet-text.js';

/** Where Excel would read a formula if somebody edited the cell: after OWASP, "CSV Injection". */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/** One cell; nothing for an empty one. A text is never a formula, not even after it was edited. */
export function sheetCell(cell: Cell, at: string, moment: Column['moment']): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : '';
  }
  const day = moment && serialOf(cell);
  if (day !== undefined) {
    return `<c r="${at}" s="${moment === 'day' ? STYLE.day : STYLE.second}"><v>${day}</v></c>`;
  }
  const style = FORMULA_START.test(cell) ? ` s="${STYLE.text}"` : '';
  return `<c r="${at}"${style} t="inlineStr">${inlineText(cell)}</c>`;
}

/** A cell of the first line. */
export function headerCell(text: string, at: string): string {
  return `<c r="${at}" s="${STYLE.header}" t="inlineStr">${inlineText(text)}</c>`;
}

function inlineText(text: string): string {
  return `<is><t xml:space="preserve">${sheetText(fittingText(text))}</t></is>`;
}

const DAY = 86_400_000;
/** Excel counts from here, because it takes 1900 for a leap year: right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_DAY = 61;

/** The number by which a spreadsheet knows a day or a moment; undefined where it knows none. */
export function serialOf(text: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(text) ? Date.parse(text) : Number.NaN;
  const serial = (time - EPOCH) / DAY;
  return serial >= FIRST_DAY ? serial : undefined;
}

/** `A` … `Z`, `AA` … for a column counted from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
