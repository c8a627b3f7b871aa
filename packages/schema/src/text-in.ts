import type {Text} from './text.js';

/** A text in the first of the languages it has; `lang` is the one that was found ('' when the text has only one string). */
export function textIn(text: Text, languages: readonly string[]): {text: string; lang: string} {
  return typeof text === 'string' ? {text, lang: ''} : {text: text[languages[0] ?? ''] ?? '', lang: ''};
}
