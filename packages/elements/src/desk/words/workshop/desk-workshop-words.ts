import type {Translation} from '@shoelace-style/localize';

import {WordBook} from '../../../base/word-book.js';

/** What the desk says of what a group does together, and of answers on paper. */
export interface DeskWorkshopWords extends Translation {
  'assessment-result.title': string;
  'assessment-result.hint': string;
  'assessment-result.show': string;
  'assessment-result.failed': string;
  'agree.title': string;
  'agree.hint': string;
  'agree.show': string;
  'agree.failed': string;
  'detail.agreed-before': string;
  'detail.correct': string;
  'export.plan': string;
  'export.plan-hint': string;
  'paper.title': string;
  'paper.hint': string;
  'paper.form': string;
  'paper.enter': string;
  'paper.failed': string;
  'detail.agreed-range': (low: string, high: string, day: string) => string;
  'export.plan-done': (name: string) => string;
}

export const deskWorkshopWords = new WordBook<DeskWorkshopWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
