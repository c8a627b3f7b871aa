import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** The words of an agreement. */
export interface ConsentWords extends Translation {
  /** Stands below the box after the person took the tick away: that is an answer. */
  'consent.refused': string;
}

export const consentWords = new WordBook<ConsentWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
