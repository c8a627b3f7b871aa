import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** What is said before a survey opens and after it closed. Dates arrive written in the language. */
export interface PeriodWords extends Translation {
  'period.not-yet': string;
  'period.opens': (date: string) => string;
  'period.by-itself': string;
  'period.until': (date: string) => string;
  'period.closed': string;
  'period.closed-on': (date: string) => string;
  'period.your-answers': (answered: string, of: string) => string;
  'period.nothing-lost': string;
  'period.only-here': string;
  'period.may-still-count': string;
  'period.download': string;
  'period.downloaded': string;
  'period.failed': string;
  'period.answers': string;
  'period.show': string;
  'period.earlier': (date: string) => string;
  'period.submitted': (date: string) => string;
}

export const periodWords = new WordBook<PeriodWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
