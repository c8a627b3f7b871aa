import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';
import type {Counted} from '../desk-words.js';

/** What is said before files are added, of conflicts between them, and of deleting for good. */
export interface DeskMergeWords extends Translation {
  'import.not-yet': string;
  'import.add': Counted;
  'import.leave': string;
  'import.left': string;
  'import.take-back': string;
  'import.erased': Counted;
  'import.conflict-kept': (ids: string) => string;
  'import.pooled': (title: string, versions: string) => string;
  'import.apart': (title: string, versions: string) => string;
  'import.differences': string;

  'conflicts.title': Counted;
  'conflicts.hint': string;
  'conflicts.counts': string;
  'conflicts.settled': string;
  'conflicts.choose': string;
  'conflicts.chosen': (name: string, moment: string) => string;
  'conflicts.submitted': (moment: string) => string;
  'conflicts.differ': (questions: string) => string;
  'conflicts.differ-elsewhere': string;

  'erase.button': string;
  'erase.title': Counted;
  'erase.hint': string;
  'erase.chain': Counted;
  'erase.confirm': Counted;
  'erase.done': Counted;
}

export const deskMergeWords = new WordBook<DeskMergeWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
