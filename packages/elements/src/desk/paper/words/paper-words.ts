import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** What stands on a paper form, and beside the entry of what comes back. */
export interface PaperWords extends Translation {
  'paper.title': string;
  'paper.language': string;
  'paper.print': string;
  'paper.keys': string;
  'paper.one': string;
  'paper.several': string;
  'paper.order': string;
  'paper.amounts': string;
  'paper.number': string;
  'paper.date': string;
  'paper.text': string;
  'paper.not-applicable': string;
  'paper.do-not-know': string;
  'paper.yes': string;
  'paper.no': string;
  'paper.none': string;
  'paper.not-on-paper': string;
  'paper.enter-title': string;
  'paper.enter-hint': string;
  'paper.many-hint': string;
  'paper.target': string;
  'paper.importance': string;
  'paper.low': string;
  'paper.normal': string;
  'paper.high': string;
  'paper.confidence': string;
  'paper.unsure': string;
  'paper.fairly-sure': string;
  'paper.sure': string;
  'paper.comment': string;
  'paper.note-hint': string;
  'paper.noted': (name: string, text: string) => string;
  'paper.typed': string;
  'paper.understood': string;
  'paper.save': (n: number, shown: string) => string;
  'paper.saved': (n: number, shown: string) => string;
  'paper.sheet': (number: string) => string;
  'paper.answers': (n: number, shown: string) => string;
  'paper.problem-code': (code: string) => string;
  'paper.problem-value': (code: string, typed: string) => string;
  'paper.incomplete': (count: string) => string;
  'paper.group': string;
  'paper.nothing': string;
}

export const paperWords = new WordBook<PaperWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
