import {langIfOther, type Survey, type Text, textIn} from '@consulta/schema';

import {filledWith} from '../filled-with.js';
import {ownLanguage} from '../words.js';
import type {Answered} from './answered.js';
import {element as h, type Markup} from './markup.js';
import {type ReceiptWord, receiptWord} from './receipt-words.js';

/** What the parts of the page are written with. */
export interface Pen {
  readonly languages: readonly string[];
  readonly word: (word: ReceiptWord) => string;
  /** A text of the survey, with the answers that it names in their places. */
  readonly text: (name: string, text: Text, attributes?: {readonly class?: string}) => Markup;
  /** The same as plain words. */
  readonly plain: (text: Text) => string;
}

/** Writes in the first of the languages that there are words and texts in. */
export function penFor(survey: Survey, answered: Answered, languages: readonly string[]): Pen {
  const fill = filledWith(survey, (id) => answered.counted(id), languages);
  const own = ownLanguage(languages);
  return {
    languages,
    plain: fill,
    word: (word) => receiptWord(word, languages),
    text: (name, text, attributes = {}) => {
      const found = textIn(text, languages);
      return h(name, {...attributes, lang: langIfOther(found.lang, own), dir: 'auto'}, fill(found.text));
    },
  };
}
