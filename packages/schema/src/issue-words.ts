import type * as z from 'zod/mini';

import {quote} from './findings.js';
import {didYouMean, nearest} from './nearest.js';
import {ID_PATTERN, rule, text} from './text.js';

type RawIssue = z.core.$ZodRawIssue;

/** What zod expects, as an author would call it. */
const EXPECTED: {readonly [expected: string]: string} = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: […]',
  object: 'an object: {…}',
  record: 'an object: {…}',
};

/** Shapes that have a name of their own. */
const NAMED = new Map<unknown, string>([
  [text, 'a text, or a text per language: {"en": "…"}'],
  [rule, 'true, false or a rule: {"==": [{"var": "answers.…"}, …]}'],
]);

/** What kind of mistake an issue of zod is, and the words for it. */
export function wordsFor(issue: RawIssue): {code: string; message: string} {
  const {input} = issue;
  const instead = input === undefined ? '' : `, not ${kindOf(input)}`;
  const must = (what: string, after = instead) =>
    input === undefined
      ? {code: 'missing', message: `is missing; it must be ${what}`}
      : {code: 'wrong-type', message: `must be ${what}${after}`};
  switch (issue.code) {
    case 'invalid_type':
      return must(EXPECTED[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return must(oneOf(issue.values), suggestion(input, issue.values));
    case 'invalid_format':
      return {code: 'wrong-format', message: `must ${formatWords(issue['pattern'])}, not ${quote(String(input))}`};
    case 'invalid_union':
      if (issue['discriminator']) return typeWords(input, issue['options'] as readonly string[]);
      return must(NAMED.get(issue.inst) ?? alternatives(issue.errors));
    case 'too_big':
      return {code: 'wrong-type', message: 'is too large a number'};
    default:
      return {code: 'wrong-type', message: 'is not allowed here'};
  }
}

function formatWords(pattern: unknown): string {
  return pattern === String(ID_PATTERN)
    ? 'begin with a letter a–z and have only a–z, 0–9 and hyphens, at most 64'
    : `be written as ${String(pattern)}`;
}

/** For a question, whose input is the whole question. */
function typeWords(input: unknown, types: readonly string[]): {code: string; message: string} {
  const type: unknown = (input as {readonly type?: unknown}).type;
  if (type === undefined) {
    const near = nearest('type', Object.keys(input as object));
    const instead = near === undefined ? '' : `; ${quote(near)} is not known here`;
    return {code: 'missing', message: `is missing; it must be ${oneOf(types)}${instead}`};
  }
  const after = typeof type === 'string' ? `, not ${quote(type)}${didYouMean(type, types)}` : `, not ${kindOf(type)}`;
  return {code: 'unknown-type', message: `must be ${oneOf(types)}${after}`};
}

function alternatives(errors: readonly (readonly z.core.$ZodIssue[])[]): string {
  const words = errors.flatMap(([first]) => {
    if (first?.code === 'invalid_type') return [EXPECTED[first.expected] ?? first.expected];
    return first?.code === 'invalid_value' ? [oneOf(first.values)] : [];
  });
  return words.join(' or ');
}

function oneOf(values: readonly unknown[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  return quoted.length > 1 ? `one of ${quoted.join(', ')}` : quoted.join();
}

function suggestion(input: unknown, values: readonly unknown[]): string {
  if (typeof input !== 'string') return `, not ${kindOf(input)}`;
  return `, not ${quote(input)}${didYouMean(input, values.map(String))}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `the text ${quote(value)}`;
    case 'object':
      return 'an object';
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return `a ${typeof value}`;
  }
}
