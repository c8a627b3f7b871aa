import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** The words of what a page has besides its first screen. Numbers and dates arrive written in the language. */
export interface RestWords extends Translation {
  'problems.open': (count: number, shown: string) => string;
  'problems.skip': string;
  'problems.title': (count: number, shown: string) => string;
  'banner.begun': (date: string, answered: string, of: string) => string;
  'banner.not-yours': string;
  'banner.start-new': string;
  'banner.delete': string;
  'banner.deleted': string;
  'banner.undo': string;
  'banner.earlier': (date: string, answered: string) => string;
  'banner.continue': string;
  'banner.older-version': string;
  'banner.submitted': (date: string) => string;
  'banner.show': string;
  'banner.correcting': string;
  'banner.leave-correction': string;
  'banner.several': (count: string) => string;
  'banner.move': string;
  'banner.deleted-sent': string;
  'status.saving': string;
  'status.saved': (time: string) => string;
  'status.failed': string;
  'status.memory': string;
  'status.other-tab': string;
  'status.submitted-elsewhere': string;
  'status.discarded-elsewhere': string;
  'status.copy': string;
  'review.title': string;
  'review.intro': (answered: string, of: string) => string;
  'review.change': string;
  'review.unanswered': string;
  'review.comment': string;
  'review.evidence': string;
  'review.no-opinion': string;
  'review.not-ranked': string;
  'submitted.title': string;
  'submitted.not-sent': string;
  'submitted.agreed': string;
  'submitted.memory': string;
  'submitted.how': string;
  'submitted.to': (email: string) => string;
  'submitted.until': (date: string) => string;
  'submitted.send': string;
  'submitted.download': string;
  'submitted.downloaded': string;
  'submitted.copy': string;
  'submitted.copied': string;
  'submitted.copy-failed': string;
  'submitted.mail-next': string;
  'submitted.mail-body': (file: string) => string;
  'submitted.again': string;
  'submitted.delete': string;
  'submitted.organiser-file': string;
  'submitted.correct': string;
  'submitted.keep-note': string;
}

export const restWords = new WordBook<RestWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
