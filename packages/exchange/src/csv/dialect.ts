/** How cells become a line of text. */
export interface Dialect {
  readonly byteOrderMark: '\uFEFF' | '';
  readonly separator: ';' | ',';
  readonly mustQuote: RegExp;
  writeNumber(value: number): string;
  writeText(text: string): string;
  /** The text that was written. */
  readText(text: string): string;
}

/**
 * Where a spreadsheet could begin a cell and read a formula: at the start, but also after a separator or a line
 * break, because an Excel with another list separator cuts the line elsewhere. Starters after OWASP, "CSV Injection".
 * A text that has apostrophes there already gets one more, so that what was written can be read back.
 */
const FORMULA = /(^|[,;\t\r\n])(?='*[=+\-@＝＋－＠])/g;
const BLANK_START = /^(?='*[\t\r\n])/;
const NEUTRAL_FORMULA = /(^|[,;\t\r\n])'(?='*[=+\-@＝＋－＠])/g;
const NEUTRAL_BLANK_START = /^'(?='*[\t\r\n])/;

/** For a double click in Excel where lists are separated by semicolons, and so decimals by a comma. */
export const EXCEL: Dialect = {
  byteOrderMark: '\uFEFF',
  separator: ';',
  mustQuote: /[",;\t\r\n]|^\s|\s$/,
  writeNumber: (value) => String(value).replace('.', ','),
  writeText: (text) => text.replace(FORMULA, "$1'").replace(BLANK_START, "'"),
  readText: (text) => text.replace(NEUTRAL_BLANK_START, '').replace(NEUTRAL_FORMULA, '$1'),
};

/** For R and Python: RFC 4180, nothing altered. */
export const RFC_4180: Dialect = {
  byteOrderMark: '',
  separator: ',',
  mustQuote: /[",\r\n]/,
  writeNumber: String,
  writeText: (text) => text,
  readText: (text) => text,
};

/** For SPSS, which ends a line within quotation marks too: line breaks in texts become spaces. */
export const SPSS: Dialect = {
  ...RFC_4180,
  writeText: (text) => text.replace(/\s*[\r\n]\s*/g, ' '),
};
