import type {Translation} from '../../base/translation.js';
import {WordBook} from '../../base/word-book.js';

/** The words around the questions of a survey. Numbers and dates arrive written in the language. */
export interface SurveyWords extends Translation {
  'survey.loading': string;
  'survey.part-failed': string;
  'survey.try-again': string;
  'survey.cannot-draw': (type: string) => string;
  'survey.next': string;
  'survey.back': string;
  'survey.check': string;
  'survey.submit': string;
  'survey.submitting': string;
  'survey.closes': (date: string) => string;
  'survey.closing': (date: string) => string;
  'error.survey-missing': string;
  'error.survey-invalid': string;
  'error.survey-unreachable': string;
  'error.instrument-unknown': string;
  'error.part-unreachable': string;
  'error.storage-unavailable': string;
  'error.storage-quota': string;
  'error.storage-failed': string;
  'sections.label': string;
  'sections.place': (place: string, of: string) => string;
  'sections.progress': (answered: string, of: string) => string;
  'sections.all': string;
  'survey.place': (place: string, of: string) => string;
  'scores.title': string;
  'scores.none-yet': string;
}

export const surveyWords = new WordBook<SurveyWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
