import {type Text, textIn} from '@consulta/schema';

import {type Word, wordIn} from '../words.js';
import type {CodedValue, Wording} from './answer-column.js';

const LANGUAGES = ['en', 'fr', 'es', 'pt', 'ar'];

/** A code of our own with its label in every language that we have. */
export function ownValue(code: Word): CodedValue {
  return {code, label: inOwnLanguages((tag) => wordIn(code, [tag]))};
}

/** A text in every language that we have words in. */
export function inOwnLanguages(word: (language: string) => string): Text {
  return Object.fromEntries(LANGUAGES.map((tag) => [tag, word(tag)]));
}

/** The code or the label of a value; a value that is not in the list stands for itself. */
export function worded(
  code: string | number,
  values: readonly CodedValue[],
  {values: as, languages}: Wording,
): string | number {
  if (as === 'codes') return code;
  const label: Text | undefined = values.find((value) => value.code === code)?.label;
  return (label === undefined ? '' : textIn(label, languages).text) || code;
}
