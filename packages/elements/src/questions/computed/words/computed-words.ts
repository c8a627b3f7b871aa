import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** The words of a value that is worked out. */
export interface ComputedWords extends Translation {
  /** Stands where the value will be. */
  'computed.empty': string;
}

export const computedWords = new WordBook<ComputedWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
