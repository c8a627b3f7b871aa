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

/** A number in a line of figures: exact enough that what follows from it can be worked out again. */
export function writeFigure({words}: Pick<Reading, 'words'>, value: number): string {
  return words.number(value, {maximumFractionDigits: 4});
}

/** A share as a percentage, to a tenth. */
export function writeShare({words}: Pick<Reading, 'words'>, share: number): string {
  return words.number(share, {style: 'percent', maximumFractionDigits: 1});
}

/** The survey's words in the best language, as plain text. */
export function readText({languages}: Pick<Reading, 'languages'>, text: Text | undefined): string {
  return text === undefined ? '' : unmarked(textIn(text, languages).text);
}
