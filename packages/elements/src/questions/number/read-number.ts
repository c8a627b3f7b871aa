import {numberFormat} from '../../base/number-text.js';

/** How a language writes the marks in a number: 1,234.5 in English, 1.234,5 in German. */
interface Marks {
  readonly decimal: string;
  readonly group: string;
}
const marks = new Map<string, Marks>();

/** Always a decimal mark: no language groups digits by it. */
const ARABIC_DECIMAL = '\u066B';
/** Between groups of digits and nowhere else: a space of any width, an apostrophe, the Arabic mark. */
const ONLY_GROUP = /[ '\u066C]/;

/**
 * The number that a person wrote, read as in the language of the page where it could mean two things (`1,234` is more
 * than a thousand in English and a little more than one in French), and by itself where it could not (`1.234,5`).
 * Digits may be those of any script, and the unit may be written with them. Undefined when it is no number.
 */
export function readNumber(text: string, language: string, unit = ''): number | undefined {
  const written = withoutUnit(plain(text), plain(unit));
  const [, sign = '', digits = ''] = /^([-+]?) ?(.*)$/.exec(written) ?? [];
  const parts = split(digits, marksOf(language));
  if (!parts) return undefined;
  const whole = withoutGroups(parts.whole);
  if (whole === undefined || !/^\d*$/.test(parts.fraction) || whole + parts.fraction === '') return undefined;
  const number = Number(`${whole || '0'}.${parts.fraction || '0'}`);
  if (!Number.isFinite(number)) return undefined;
  // There is no minus nought in an answer.
  return sign === '-' && number !== 0 ? -number : number;
}

/** The same with one sign for each thing: digits, minus, space, apostrophe. */
function plain(text: string): string {
  return text
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[\u2010-\u2013\u2212\uFE63\uFF0D]/g, '-')
    .replace(/\uFF0B/g, '+')
    .replace(/[\u2018\u2019\u02BC\uFF07]/g, "'")
    .replace(/[\u060C\uFF0C]/g, ',')
    .replace(/\uFF0E/g, '.')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The digits of every script stand side by side, from nought to nine. */
function digitOf(digit: string): string {
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint((digit.codePointAt(0) ?? 0) - before - 1))) before += 1;
  return String(before % 10);
}

function withoutUnit(text: string, unit: string): string {
  if (unit === '') return text;
  const [small, end] = [text.toLowerCase(), unit.toLowerCase()];
  if (small.endsWith(end)) return text.slice(0, -unit.length).trim();
  return small.startsWith(end) ? text.slice(unit.length).trim() : text;
}

function split(digits: string, {decimal, group}: Marks): {whole: string; fraction: string} | undefined {
  const at = decimalAt(digits, decimal, group);
  if (at === undefined) return {whole: digits, fraction: ''};
  return {whole: digits.slice(0, at), fraction: digits.slice(at + 1)};
}

/** Where the decimal mark stands; undefined when there is none. */
function decimalAt(digits: string, decimal: string, group: string): number | undefined {
  const sure = [ARABIC_DECIMAL, ...(isOpen(decimal) ? [] : [decimal])].find((mark) => digits.includes(mark));
  if (sure !== undefined) return digits.indexOf(sure);
  const found = [...digits.matchAll(/[.,]/g)];
  const last = found.at(-1);
  if (!last) return undefined;
  const [mark] = last;
  const isRepeated = found.filter(([other]) => other === mark).length > 1;
  if (isRepeated) return undefined;
  // Of two kinds the last one is decimal, and so is one mark beside others that only group.
  const isAlone = found.length === 1 && !ONLY_GROUP.test(digits);
  const couldGroup = withoutGroups(digits) !== undefined;
  return isAlone && couldGroup && groups(mark, decimal, group) ? undefined : last.index;
}

/** Whether a point or a comma stands between groups of digits in the language. */
function groups(mark: string, decimal: string, group: string): boolean {
  // The Arabic marks have the shape of a comma and are typed as one.
  return mark === group || (mark === ',' && !isOpen(decimal));
}

/** Whether a mark is a decimal one in some languages and groups digits in others. */
function isOpen(mark: string): boolean {
  return mark === '.' || mark === ',';
}

/** Digits in groups of three, or as in India 12,34,567, all with the same mark between; undefined when they are not. */
function withoutGroups(whole: string): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  const mark = /\D/.exec(whole)?.[0] ?? '';
  const parts = whole.split(mark);
  const [first = '', ...rest] = parts;
  const inThrees = /^[1-9]\d{0,2}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
  const asInIndia =
    /^[1-9]\d?$/.test(first) &&
    rest.every((part, index) => (index < rest.length - 1 ? /^\d\d$/ : /^\d{3}$/).test(part));
  return inThrees || asInIndia ? parts.join('') : undefined;
}

function marksOf(language: string): Marks {
  let found = marks.get(language);
  if (!found) {
    const parts = numberFormat(language).formatToParts(-1_234_567.5);
    const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    marks.set(language, (found = {decimal: plain(mark('decimal')) || '.', group: plain(mark('group'))}));
  }
  return found;
}
