import {searchableText} from '../../../base/searchable-text.js';

/** What a person can choose, and all that it may be looked for by. */
export interface SearchOption {
  readonly id: string;
  readonly title: string;
  /** Its title is one of these in any case. */
  readonly keywords?: readonly string[];
  /** Stays at the end of the list, whatever is looked for. */
  readonly always?: boolean;
}

interface Entry<O> {
  readonly option: O;
  readonly keys: readonly string[];
}

/** Options that can be found by parts of their words, best first. */
export class SearchIndex<O extends SearchOption> {
  readonly options: readonly O[];
  readonly #entries: readonly Entry<O>[];

  constructor(options: readonly O[]) {
    this.options = options;
    this.#entries = options.map((option) => ({
      option,
      keys: [option.title, ...(option.keywords ?? [])].map(searchableText),
    }));
  }

  /** All of them in their order while nothing is looked for. */
  matching(query: string): readonly O[] {
    const wanted = searchableText(query);
    if (wanted === '') return this.options;
    const ranked = this.#entries
      .map(({option, keys}) => ({option, rank: rankOf(keys, wanted)}))
      .filter(({option, rank}) => rank < NOT_FOUND || option.always === true);
    // The sort is stable: equally good ones stay in their order.
    return ranked.toSorted((a, b) => a.rank - b.rank).map(({option}) => option);
  }

  /** The one option that is called exactly so. */
  called(text: string): O | undefined {
    const wanted = searchableText(text);
    const found = this.#entries.filter(({keys}) => wanted !== '' && keys.includes(wanted));
    return found.length === 1 ? found[0]?.option : undefined;
  }
}

const NOT_FOUND = 5;

/** The whole of a key, the beginning of the title, of another key, of a word, or anywhere. */
function rankOf(keys: readonly string[], wanted: string): number {
  if (keys.includes(wanted)) return 0;
  const [title = '', ...others] = keys;
  if (title.startsWith(wanted)) return 1;
  if (others.some((key) => key.startsWith(wanted))) return 2;
  if (keys.some((key) => key.includes(` ${wanted}`))) return 3;
  return keys.some((key) => key.includes(wanted)) ? 4 : NOT_FOUND;
}
