import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** The words of a number to write: what it may be. */
export interface NumberWords extends Translation {
  'number.between': (min: string, max: string) => string;
  'number.at-least': (min: string) => string;
  'number.at-most': (max: string) => string;
  'number.whole': string;
  'number.steps': (step: string) => string;
}

export const numberWords = new WordBook<NumberWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
