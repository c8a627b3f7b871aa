import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** The words of sharing out points. */
export interface PointsWords extends Translation {
  'points.left': (count: number, shown: string, total: string) => string;
  'points.all-given': (total: string) => string;
  'points.too-many': (count: number, shown: string) => string;
  /** What a button does, followed by the item's title. */
  'points.more': (step: string) => string;
  'points.less': (step: string) => string;
  /** Said aloud after a button. */
  'points.given': (title: string, points: string) => string;
  'points.ranks': string;
  'points.equal': (titles: string) => string;
}

export const pointsWords = new WordBook<PointsWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
