import type {Translation} from './translation.js';

/** The languages of the interface. */
export const WORDS_LANGUAGES = ['en', 'fr', 'es', 'pt', 'ar'] as const;
export type WordsLanguage = (typeof WORDS_LANGUAGES)[number];

/** The language whose words are shown for a wanted one: `fr-CA` reads French, `nl` English. */
export function wordsLanguage(wanted: string): WordsLanguage {
  const primary = wanted.toLowerCase().split(/[-_]/)[0];
  return WORDS_LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** The words of all books that were loaded, by language; kept here because a new book must not redraw every element. */
const loaded = new Map<WordsLanguage, Translation>();

/** The words there are by now in a language. */
export function wordsIn(language: WordsLanguage): Translation | undefined {
  return loaded.get(language);
}

type Modules<W> = {readonly [L in WordsLanguage]: () => Promise<{readonly words: W}>};

/** The words of one area of the interface: one module per language, loaded when it is first shown. */
export class WordBook<W extends Translation> {
  readonly #modules: Modules<W>;
  readonly #loads = new Map<WordsLanguage, Promise<void> | 'loaded'>();

  constructor(modules: Modules<W>) {
    this.#modules = modules;
  }

  /** Loads the words for a language; undefined when they are there already. Rejects when the network fails. */
  load(wanted: string): Promise<void> | undefined {
    const language = wordsLanguage(wanted);
    const load = this.#loads.get(language);
    if (load === 'loaded') return undefined;
    if (load) return load;
    const loading = this.#modules[language]().then(
      ({words}) => {
        this.#loads.set(language, 'loaded');
        loaded.set(language, {...loaded.get(language), ...words});
      },
      (error: unknown) => {
        this.#loads.delete(language);
        throw error;
      },
    );
    this.#loads.set(language, loading);
    return loading;
  }
}
