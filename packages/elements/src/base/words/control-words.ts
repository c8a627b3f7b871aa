import type {Translation} from '../translation.js';
import {WordBook} from '../word-book.js';

/**
 * The words of question controls, and of what may be wrong with an answer; those of a ranking too, as far as its first
 * drawing says them: a book of its own would come later.
 */
export interface ControlWords extends Translation {
  'control.required': string;
  /** "214 of 200 characters" */
  'control.characters': (length: string, max: string) => string;
  'control.clear': string;
  'scale.not-applicable': string;
  'scale.do-not-know': string;
  /** What a level means, e.g. "3 – Partly in place". */
  'scale.level': (value: string, title: string) => string;
  /** Names the rows that have no answer. */
  'matrix.missing': (count: number, rows: string) => string;
  /** The last member of such a list, for rows that are not named. */
  'matrix.more': (count: number, shown: string) => string;
  'choice.other': string;
  'choice.other-text': string;
  'choice.none': string;
  'choice.several': string;
  /** One part of an answer: what it is about, and what was said. */
  'answer.part': (name: string, value: string) => string;
  'answer.yes': string;
  'answer.no': string;
  'choice.at-least': (min: number, shown: string) => string;
  'choice.at-most': (max: number, shown: string) => string;
  'choice.exactly': (count: number, shown: string) => string;
  'choice.between': (min: string, max: string) => string;
  /** Said aloud in the moment in which a text becomes too long. */
  'text.over': (max: string) => string;
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
  'notes.add-comment': string;
  'notes.comment': string;
  'notes.add-evidence': string;
  'notes.evidence': string;
  'notes.evidence-title': string;
  'notes.evidence-url': string;
  'notes.remove': string;
  /** Follows `notes.remove` where a piece of evidence has neither title nor address yet. */
  'notes.which': (shown: string) => string;
  'notes.removed': string;
  'notes.undo': string;
  'problem.required': string;
  'problem.incomplete': string;
  /** "Other" was chosen, and nothing written beside it. */
  'problem.own-text': string;
  'problem.too-few': (min: number, shown: string) => string;
  'problem.too-many': (max: number, shown: string) => string;
  'problem.too-long': (max: string, length: string) => string;
  'problem.too-low': (min: string) => string;
  'problem.too-high': (max: string) => string;
  'problem.step': (step: string, nearest: string) => string;
  'problem.too-early': (day: string) => string;
  'problem.too-late': (day: string) => string;
  'problem.pattern': string;
  'problem.email': string;
  'problem.url': string;
  'problem.tel': string;
  'problem.date': string;
  /** What was written cannot be read as a number; with one that can. */
  'problem.number': (example: string) => string;
  'problem.total': (total: string) => string;
  'problem.not-allowed': string;
  'problem.not-valid': string;
}

export const controlWords = new WordBook<ControlWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
