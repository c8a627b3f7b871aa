import {type Draft, langIfOther, type Response, type Survey, type Text, textIn} from '@consulta/schema';

import {filledWith} from '../filled-with.js';
import {ownLanguage} from '../words.js';
import {element as h, type Markup} from './markup.js';
import {type ReceiptWord, receiptWord} from './receipt-words.js';

/** What the parts of the page are written with. */
export interface Pen {
  readonly languages: readonly string[];
  readonly word: (word: ReceiptWord) => string;
  /** A text of the survey, with the answers that it names in their places. */
  readonly text: (name: string, text: Text, attributes?: {readonly class?: string}) => Markup;
}

/** Writes in the first of the languages that there are words and texts in. */
export function penFor(survey: Survey, {answers}: Draft | Response, languages: readonly string[]): Pen {
  const fill = filledWith(survey, answers, languages);
  const own = ownLanguage(languages);
  return {
    languages,
    word: (word) => receiptWord(word, languages),
    text: (name, text, attributes = {}) => {
      const found = textIn(text, languages);
      return h(name, {...attributes, lang: langIfOther(found.lang, own), dir: 'auto'}, fill(found.text));
    },
  };
}
