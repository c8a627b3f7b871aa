import type {Item} from '@consulta/schema';

import type {RankingInputHost} from '../ranking-input.js';

const NO_PARTS: readonly Item[] = [];

/** The items of a question, and what belongs to each: the same object from drawing to drawing, so that a row knows that it did not change. */
export class ListItems {
  readonly #host: RankingInputHost;
  readonly #keys = new Map<string, string>();
  #items: readonly Item[] | undefined;
  #parts = new Map<string, readonly Item[]>();
  /** What is ranked, in the order shown. */
  ranked: readonly Item[] = [];

  constructor(host: RankingInputHost) {
    this.#host = host;
  }

  /** To be called before each drawing. */
  read(): void {
    this.ranked = this.#host.rankedItems;
    const {items} = this.#host.asked;
    if (items === this.#items) return;
    this.#items = items;
    this.#parts = new Map();
    for (const item of items) {
      if (item.parent !== undefined) this.#parts.set(item.parent, [...this.partsOf(item.parent), item]);
    }
  }

  /** The sub-items that explain an item. */
  partsOf(id: string): readonly Item[] {
    return this.#parts.get(id) ?? NO_PARTS;
  }
  /** Short and unlike any other: makes ids of what is any text. */
  keyOf(name: string): string {
    let key = this.#keys.get(name);
    if (key === undefined) this.#keys.set(name, (key = String(this.#keys.size)));
    return key;
  }
}
