import {type Text, textIn, unmarked} from '@consulta/schema';

import type {Localization} from '../base/localization.js';
import type {ControlWords} from '../base/words/control-words.js';
import type {ResultWords} from './words/result-words.js';

/** In which words and languages results are read. */
export interface Reading {
  readonly words: Localization<ResultWords & ControlWords>;
  /** Languages of the survey's texts, best first. */
  readonly languages: readonly string[];
}

/** A value as people write it, to a hundredth, so that a value just below a band is not rounded into it. */
export function writeValue({words}: Pick<Reading, 'words'>, value: number): string {
  return words.number(value, {maximumFractionDigits: 2});
}

/** The survey's words in the best language, as plain text. */
export function readText({languages}: Pick<Reading, 'languages'>, text: Text | undefined): string {
  return text === undefined ? '' : unmarked(textIn(text, languages).text);
}
