import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** The words of a list of entries, each with the same questions. */
export interface RepeatWords extends Translation {
  /** An entry that the author gave no name for. */
  'repeat.entry': (number: string) => string;
  'repeat.empty': string;
  'repeat.add': string;
  /** With the author's name for an entry. */
  'repeat.add-named': (title: string) => string;
  /** Why nothing can be added. */
  'repeat.full': (max: number, shown: string) => string;
  /** What a button does, followed by the name of the entry. */
  'repeat.remove': string;
  'repeat.up': string;
  'repeat.down': string;
  'repeat.keys': string;
  'repeat.moved': (title: string, place: string, count: string) => string;
  'repeat.removed': (title: string) => string;
  'repeat.restored': (title: string) => string;
  'repeat.undo': string;
  'repeat.at-least': (min: number, shown: string) => string;
  'repeat.at-most': (max: number, shown: string) => string;
  'repeat.exactly': (count: number, shown: string) => string;
  'repeat.between': (min: string, max: string) => string;
  'repeat.too-many': (max: number, shown: string) => string;
}

export const repeatWords = new WordBook<RepeatWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
