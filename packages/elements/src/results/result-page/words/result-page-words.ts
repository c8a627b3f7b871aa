import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';
import type {Count} from '../../words/result-words.js';

/** The words that every page of a group's results has. */
export interface ResultPageWords extends Translation {
  'result.loading': string;
  'result.failed': string;
  'result.not-counted': string;
  'result.try-again': string;
  'result.nobody': string;
  'result.answers': Count;
  'result.new-answers': Count;
  'result.late': Count;
  'result.without-late': string;
  'result.came-late': string;
  'result.versions': Count;
  'result.version': string;
  'result.version-of': (version: string, answers: string, date: string) => string;
  'result.present': string;
  'result.print': string;
  'result.next': string;
  'result.back': string;
  'result.leave': string;
  'result.page-of': (page: string, of: string) => string;
  'result.groups-compare': string;
  'result.groups-nothing': string;
  'result.groups-answered-in': string;
  'result.groups-everybody': string;
  'result.groups-other': string;
  'result.groups-none-of-these': string;
  'result.groups-withheld': (groups: number, shownGroups: string, answers: string, minimum: string) => string;
  'result.groups-none': (minimum: string) => string;
  'result.said-show-all': Count;
  'result.said-times': Count;
}

export const resultPageWords = new WordBook<ResultPageWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
