import type {ConsultaElement} from './consulta-element.js';

/** Loads the words of elements that will be shown later, so that they are there when the network is not. */
export async function loadWords(tags: readonly string[], language: string): Promise<void> {
  const books = tags.flatMap((tag) => (customElements.get(tag) as typeof ConsultaElement | undefined)?.words ?? []);
  await Promise.all(books.map((book) => book.load(language)));
}
