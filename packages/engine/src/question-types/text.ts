import {compilePattern, type TextQuestion} from '@consulta/schema';

import type {Problem} from '../session/contract.js';
import {NOT_SCORED, type TypeBehaviour} from './type-behaviour.js';

type Format = NonNullable<TextQuestion['format']>;

const LOOKS_RIGHT: {readonly [F in Format]: (text: string) => boolean} = {
  // What browsers accept in <input type="email">: the HTML standard's own expression.
  email: (text) =>
    /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/.test(
      text,
    ),
  url: (text) => /^https?:\/\/[^\s/]+/i.test(text) && isUrl(text),
  tel: (text) => /^[+\d(][\d\s()./-]*$/.test(text) && (text.match(/\d/g) ?? []).length >= 3,
};

/** An author's pattern may take a time that grows much faster than the text; what is longer passes. */
const LONGEST_CHECKED = 2000;
/** Compiled patterns of the surveys in hand; an editor may try very many. */
const compiled = new Map<string, RegExp | undefined>();
const MOST_COMPILED = 100;

/** Length is counted in code points: an emoji or a rare Chinese character is one. */
export const textBehaviour: TypeBehaviour<'text'> = {
  ...NOT_SCORED,
  asks: true,
  read: (_question, value) => (typeof value === 'string' && value !== '' ? value : undefined),
  isAnswered: (_question, answer) => answer.trim() !== '',
  problems(question, answer) {
    const {id: questionId, maxLength, format, pattern} = question;
    const length = [...answer].length;
    const problems: Problem[] = [];
    if (maxLength !== undefined && length > maxLength)
      problems.push({questionId, code: 'too-long', values: {max: maxLength, length}});
    if (format !== undefined && !LOOKS_RIGHT[format](answer.trim())) problems.push({questionId, code: format});
    const isCheckable = length <= Math.min(maxLength ?? LONGEST_CHECKED, LONGEST_CHECKED);
    if (pattern !== undefined && isCheckable && !matches(pattern, answer)) problems.push({questionId, code: 'pattern'});
    return problems;
  },
};

/** The whole text must match, as in HTML; a pattern that is none lets everything pass. */
function matches(pattern: string, text: string): boolean {
  if (!compiled.has(pattern)) {
    if (compiled.size >= MOST_COMPILED) compiled.clear();
    compiled.set(pattern, compilePattern(pattern));
  }
  return compiled.get(pattern)?.test(text) ?? true;
}

function isUrl(text: string): boolean {
  try {
    return new URL(text).hostname !== '';
  } catch {
    return false;
  }
}
