import {type Survey, type Text, textIn, unmarked} from '@consulta/schema';

import type {Localization} from '../base/localization.js';
import type {ControlWords} from '../base/words/control-words.js';
import type {ResultWords} from './words/result-words.js';

/** In which words and languages results are read. */
export interface Reading {
  readonly words: Localization<ResultWords & ControlWords>;
  /** Languages of the survey's texts, best first. */
  readonly languages: readonly string[];
  /** Ids of the statements that are answered by yes or no. */
  readonly yesNo?: ReadonlySet<string>;
}

/** A value as people write it, to a hundredth, so that a value just below a band is not rounded into it. */
export function writeValue({words}: Pick<Reading, 'words'>, value: number): string {
  return words.number(value, {maximumFractionDigits: 2});
}

/** The statements of a survey that are answered by yes or no, which count as 1 and 0. */
export function yesNoIn({sections}: Survey): ReadonlySet<string> {
  return new Set(sections.flatMap(({questions}) => questions.filter(({type}) => type === 'yes-no').map(({id}) => id)));
}

/** What somebody answered, as people write it. What lies between yes and no is a mean, and stays a number. */
export function writeAnswer(reading: Pick<Reading, 'words' | 'yesNo'>, id: string, value: number): string {
  const isWord = reading.yesNo?.has(id) === true && (value === 0 || value === 1);
  return isWord ? reading.words.term(value === 1 ? 'answer.yes' : 'answer.no') : writeValue(reading, value);
}

/** What several answers have in common: in words where each of them is yes or no. */
export function writeCommon(reading: Pick<Reading, 'words' | 'yesNo'>, ids: readonly string[], value: number): string {
  const [first = ''] = ids;
  return ids.every((id) => reading.yesNo?.has(id)) ? writeAnswer(reading, first, value) : writeValue(reading, value);
}

/** An answer that stands in a line from left to right, such as "No → Yes", whatever its own direction. */
export function isolated(text: string): string {
  return /\p{Letter}/u.test(text) ? `\u2068${text}\u2069` : text;
}

/** What yes and no count as, for a line of figures in which they have to be numbers. */
export function yesNoAsNumbers({words}: Pick<Reading, 'words'>): string {
  return `${words.term('answer.yes')} = ${words.number(1)} · ${words.term('answer.no')} = ${words.number(0)}`;
}

/** A share as a percentage, to a tenth. */
export function writeShare({words}: Pick<Reading, 'words'>, share: number): string {
  return words.number(share, {style: 'percent', maximumFractionDigits: 1});
}

/** The survey's words in the best language, as plain text. */
export function readText({languages}: Pick<Reading, 'languages'>, text: Text | undefined): string {
  return text === undefined ? '' : unmarked(textIn(text, languages).text);
}
