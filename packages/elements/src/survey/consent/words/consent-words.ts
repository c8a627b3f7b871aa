import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** What is said around the consent that a survey asks for first. */
export interface ConsentWords extends Translation {
  'consent.title': string;
  'consent.nothing-yet': string;
  'consent.agree': string;
  'consent.decline': string;
  'consent.declined': string;
  'consent.nothing-stored': string;
  'consent.again': string;
  'consent.given': string;
  'consent.may-withdraw': string;
  'consent.withdraw': string;
}

export const consentWords = new WordBook<ConsentWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
