import type {PrefLibType} from './contract.js';
import {tidy} from './item-names.js';
import {quoted, RankingFileError} from './ranking-file-error.js';

/** A line of a file, numbered from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** A value of the header, and the line it stands in. */
interface Value {
  readonly value: string;
  readonly line: number;
}

/** What the lines before the orders say. */
export interface PrefLibHeader {
  readonly type: PrefLibType;
  /** Alternative 1 first. */
  readonly names: readonly Value[];
  readonly voters: {readonly count: number; readonly line: number};
  readonly uniqueOrders: {readonly count: number; readonly line: number};
}

const TYPES: readonly string[] = ['soc', 'soi', 'toc', 'toi'] satisfies readonly PrefLibType[];
const NAME = /^ALTERNATIVE NAME (\d+)$/;

/** @throws {RankingFileError} for a header that is damaged, incomplete, or of a file that holds no orders. */
export function readPrefLibHeader(lines: readonly Line[]): PrefLibHeader {
  const values = new Map<string, Value>();
  for (const {number, text} of lines) {
    // Cut by hand: a pattern with blanks on both sides of the key takes minutes for a line of blanks.
    const colon = text.indexOf(':');
    const key = text.slice(1, colon).trim();
    if (colon < 0 || key === '') {
      throw new RankingFileError('header', number, `${quoted(text)} is not "# KEY: value". Correct it or remove it.`);
    }
    const before = values.get(key);
    if (before) {
      throw new RankingFileError('repeated', number, `${key} is in line ${before.line} already. Remove one of them.`);
    }
    values.set(key, {value: tidy(text.slice(colon + 1)), line: number});
  }
  const type = required(values, 'DATA TYPE');
  if (!isType(type.value)) {
    throw new RankingFileError(
      'type',
      type.line,
      `the data type is ${quoted(type.value)}. Only orders can be read: soc, soi, toc and toi.`,
    );
  }
  return {
    type: type.value,
    names: namesOfAlternatives(values),
    voters: wholeNumber(values, 'NUMBER VOTERS'),
    uniqueOrders: wholeNumber(values, 'NUMBER UNIQUE ORDERS'),
  };
}

function isType(value: string): value is PrefLibType {
  return TYPES.includes(value);
}

function required(values: ReadonlyMap<string, Value>, key: string): Value {
  const value = values.get(key);
  if (value) return value;
  throw new RankingFileError(
    'header',
    undefined,
    `The header has no line "# ${key}: …". Add it, or get the file again.`,
  );
}

function wholeNumber(values: ReadonlyMap<string, Value>, key: string): {count: number; line: number} {
  const {value, line} = required(values, key);
  const count = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(count)) return {count, line};
  throw new RankingFileError('header', line, `${key} is ${quoted(value)}; it must be a whole number.`);
}

/** Alternatives are numbered from 1 on without a gap, and no two have the same name. */
function namesOfAlternatives(values: ReadonlyMap<string, Value>): readonly Value[] {
  const {count, line} = wholeNumber(values, 'NUMBER ALTERNATIVES');
  const named = [...values].flatMap(([key, value]) => {
    const number = NAME.exec(key)?.[1];
    return number === undefined ? [] : [{number: Number(number), ...value}];
  });
  if (named.length !== count) {
    throw new RankingFileError(
      'count',
      line,
      `NUMBER ALTERNATIVES is ${count}, but the header names ${named.length}. Correct the number or the names.`,
    );
  }
  const lines = new Map<string, number>();
  for (const {number, value, line: own} of named) {
    if (number < 1 || number > count) {
      throw new RankingFileError(
        'header',
        own,
        `alternative ${number} is not one of 1 to ${count}. Number them in turn.`,
      );
    }
    if (value === '') throw new RankingFileError('header', own, `alternative ${number} has no name. Give it one.`);
    const same = lines.get(value);
    if (same !== undefined) {
      throw new RankingFileError(
        'repeated',
        own,
        `${quoted(value)} is the name in line ${same} too. Give each its own.`,
      );
    }
    lines.set(value, own);
  }
  return named.sort((a, b) => a.number - b.number);
}
