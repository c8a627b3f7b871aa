import type {Translation} from '../../../../base/translation.js';
import {WordBook} from '../../../../base/word-book.js';

/** The words of a ranking that is given by comparing a few items at a time. */
export interface ComparingWords extends Translation {
  'comparing.back': string;
  /** Follows the title of an item. */
  'comparing.no-opinion': string;
  'comparing.without-opinion': string;
  'comparing.has-opinion': string;
  'comparing.result': string;
  'comparing.no-result': string;
  'comparing.adjust': string;
  'comparing.restart': string;
  'comparing.enough': string;
  /** How many more choices there are at most. */
  'comparing.left': (count: number, shown: string) => string;
  'pairs.question': string;
  'pairs.or': string;
  'pairs.no-difference': string;
  'pairs.sure': string;
  /** Said aloud when the next two items are there. */
  'pairs.next': (one: string, other: string) => string;
  /** Stands above `pairs.before` and `pairs.alike`, one below the other. */
  'pairs.circle': string;
  'pairs.before': (better: string, worse: string) => string;
  'pairs.alike': (one: string, other: string) => string;
  'pairs.kept': string;
  'pairs.again': string;
  'best-worst.question': string;
  'best-worst.item': string;
  'best-worst.most': string;
  'best-worst.least': string;
  'best-worst.screen': (place: string, total: string) => string;
  'best-worst.next': string;
  'best-worst.both': string;
  'best-worst.equal': string;
}

export const comparingWords = new WordBook<ComparingWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
