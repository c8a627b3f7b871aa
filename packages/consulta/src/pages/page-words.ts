import {matchLanguage} from '@consulta/schema';

/** The words of a ready page in the languages it has; English always. */
export type PageWords<W> = {readonly en: W} & {readonly [language: string]: W};

/** The words for a wanted language: `fr-CA` reads French, an unknown language English. */
export function pageWords<W>(words: PageWords<W>, wanted: string): W {
  return words[matchLanguage([wanted], Object.keys(words)) ?? 'en'] ?? words.en;
}

/** Writes the words into the elements that ask for them by `data-word`. */
export function writeWords(words: {readonly [word: string]: unknown}): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const word = words[element.dataset['word'] ?? ''];
    if (typeof word === 'string') element.textContent = word;
  }
}
