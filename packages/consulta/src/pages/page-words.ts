/** The words of a ready page in the languages it has; English always. */
export type PageWords<W> = {readonly en: W} & {readonly [language: string]: W};

/** The words for a wanted language: `fr-CA` reads French, an unknown language English. */
export function pageWords<W>(words: PageWords<W>, wanted: string): W {
  return words[nearest(Object.keys(words), [wanted]) ?? 'en'] ?? words.en;
}

/** The first wanted language that is offered, in itself or by its first part. */
export function nearest(offered: readonly string[], wanted: readonly string[]): string | undefined {
  const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
  for (const tag of wanted) {
    const exact = offered.find((language) => language.toLowerCase() === tag.toLowerCase());
    const found = exact ?? offered.find((language) => primary(language) === primary(tag));
    if (found) return found;
  }
  return undefined;
}

/** Writes the words into the elements that ask for them by `data-word`. */
export function writeWords(words: {readonly [word: string]: unknown}): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const word = words[element.dataset['word'] ?? ''];
    if (typeof word === 'string') element.textContent = word;
  }
}
