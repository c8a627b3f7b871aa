import type {Translation} from '../../../../base/translation.js';
import {WordBook} from '../../../../base/word-book.js';

/** The words of what is done with a ranking. Numbers come in as they are shown; where a plural hangs on one, as a number first. */
export interface HandlingWords extends Translation {
  'ranking.all-ranked': string;
  'ranking.add-no-more': string;
  /** All places of a ranking of the best few are taken: what to do. */
  'ranking.full': (max: number, shown: string) => string;
  /** The button by which a row is dragged, or lifted with the keyboard. */
  'ranking.handle': string;
  'ranking.handle-keys': string;
  'ranking.up': string;
  'ranking.down': string;
  'ranking.to-place': string;
  /** In the empty field for a place's number. */
  'ranking.place-short': string;
  'ranking.more': string;
  'ranking.take-out': string;
  'ranking.remove': string;
  'ranking.tie': string;
  'ranking.undo': string;
  'ranking.own-edit': string;
  'ranking.own-save': string;
  'ranking.own-twice': string;
  'ranking.found': (count: number, shown: string) => string;
  /** Said aloud: "Gender hub, place 2 of 5". */
  'ranking.placed': (title: string, place: string, total: string) => string;
  'ranking.shares': (title: string, place: string) => string;
  'ranking.at-top': (title: string) => string;
  'ranking.at-end': (title: string) => string;
  'ranking.taken-out': (title: string) => string;
  'ranking.removed': (title: string) => string;
  'ranking.has-no-opinion': (title: string) => string;
  'ranking.undone': string;
  'ranking.lifted': (title: string, place: string, total: string) => string;
  'ranking.dropped': (title: string, place: string, total: string) => string;
  'ranking.put-back': (title: string, place: string, total: string) => string;
}

export const handlingWords = new WordBook<HandlingWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
