import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** The words of a day to give: between which days it may be. */
export interface DateWords extends Translation {
  'date.between': (first: string, last: string) => string;
  'date.from': (first: string) => string;
  'date.until': (last: string) => string;
}

export const dateWords = new WordBook<DateWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
