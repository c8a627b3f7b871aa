import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** The words of a list to be put in order, before anything is. Numbers come in as they are shown; where a plural hangs on one, as a number first. */
export interface RankingWords extends Translation {
  'ranking.yours': string;
  'ranking.unranked': string;
  'ranking.no-opinion': string;
  /** Of an item without opinion: it is to be ranked after all. */
  'ranking.take-back': string;
  /** What stands in the ranking while nothing is ranked. */
  'ranking.empty': string;
  /** "3 of 5" */
  'ranking.count': (ranked: string, total: string) => string;
  'ranking.add': (place: string) => string;
  'ranking.own': string;
  'ranking.own-add': string;
  'ranking.find': string;
  'ranking.at-least': (min: number, shown: string) => string;
  'ranking.at-most': (max: number, shown: string) => string;
  'ranking.exactly': (count: number, shown: string) => string;
  'ranking.between': (min: string, max: string) => string;
  'ranking.ties-offered': string;
  'ranking.too-few': (min: number, shown: string) => string;
  'ranking.too-many': (max: number, shown: string) => string;
}

export const rankingWords = new WordBook<RankingWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
