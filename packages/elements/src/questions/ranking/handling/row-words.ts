import type {Localization} from '../../../base/localization.js';
import type {HandlingWords} from './words/handling-words.js';

/** What rows say: looked up once for all of them, and the same object as long as the language is. */
export interface RowWords {
  readonly toPlace: string;
  readonly placeShort: string;
  readonly takeOut: string;
  readonly remove: string;
  readonly tie: string;
  readonly edit: string;
  readonly save: string;
  readonly number: (value: number) => string;
}

export class RowWordsInLanguage {
  #language: string | undefined;
  #words: RowWords | undefined;

  /** The words in the language shown now. */
  of(words: Localization<HandlingWords>): RowWords {
    const language = words.lang();
    if (this.#words && language === this.#language) return this.#words;
    this.#language = language;
    this.#words = {
      toPlace: words.term('ranking.to-place'),
      placeShort: words.term('ranking.place-short'),
      takeOut: words.term('ranking.take-out'),
      remove: words.term('ranking.remove'),
      tie: words.term('ranking.tie'),
      edit: words.term('ranking.own-edit'),
      save: words.term('ranking.own-save'),
      number: (value) => words.number(value),
    };
    return this.#words;
  }
}
