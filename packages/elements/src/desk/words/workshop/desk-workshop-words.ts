import type {Translation} from '../../../base/translation.js';
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
  'detail.plan': string;
  'detail.plan-failed': string;
  'detail.plan-saved': string;
  'export.plan': string;
  'export.plan-hint': string;
  'paper-form.title': string;
  'paper-form.hint': string;
  'paper-form.show': string;
  'paper-form.failed': string;
  'paper-entry.title': string;
  'paper-entry.hint': string;
  'paper-entry.show': string;
  'paper-entry.failed': string;
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
