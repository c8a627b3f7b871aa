import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** What may be noted beside an answer besides words: what is wanted, how much it matters, how sure one is. */
export interface AimsWords extends Translation {
  'aims.label': string;
  'aims.target': string;
  'aims.importance': string;
  'aims.confidence': string;
  'aims.none': string;
  'aims.yes': string;
  'aims.no': string;
  'aims.low': string;
  'aims.normal': string;
  'aims.high': string;
  'aims.unsure': string;
  'aims.fairly-sure': string;
  'aims.sure': string;
  'aims.ticked': string;
  'aims.checks': string;
  'aims.counts-as': (level: string) => string;
  'aims.counts': string;
  'aims.said': (name: string, text: string) => string;
  'aims.step': (value: string, title: string) => string;
}

export const aimsWords = new WordBook<AimsWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
