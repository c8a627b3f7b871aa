import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** Something counted: the number, for plurals, and the number as it is written. */
type Counted = (count: number, shown: string) => string;

/** The words of the person's own order beside the group's. */
export interface ReceiptWords extends Translation {
  'receipt.your-order': string;
  'receipt.both-orders': string;
  'receipt.nothing': string;
  'receipt.item': string;
  'receipt.you': string;
  'receipt.group': string;
  'receipt.not-ranked': string;
  'receipt.no-opinion': string;
  'receipt.own-item': string;
  'receipt.same': string;
  'receipt.higher': Counted;
  'receipt.lower': Counted;
  'receipt.same-first': (item: string) => string;
  'receipt.other-first': (group: string, own: string) => string;
  'receipt.group-first': (group: string) => string;
  'receipt.basis': Counted;
  'receipt.more-elsewhere': string;
  'receipt.only-you': string;
  'receipt.too-few': (others: number, shown: string, minimum: string) => string;
  'receipt.will-share': string;
  'receipt.looking': string;
  'receipt.failed': string;
  'receipt.try-again': string;
  'receipt.print': string;
}

export const receiptWords = new WordBook<ReceiptWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
