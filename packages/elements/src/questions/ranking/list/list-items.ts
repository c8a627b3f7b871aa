import {type Item, type RankedItem, textIn} from '@consulta/schema';

import type {RankingInputHost} from '../ranking-input.js';
import type {Row} from '../ranking-order.js';
import {contains} from './find-items.js';

const NO_PARTS: readonly Item[] = [];

/** The items of a question by name, each the same object from drawing to drawing, so that a row knows that it did not change. */
export class ListItems {
  readonly #host: RankingInputHost;
  readonly #keys = new Map<string, string>();
  readonly #strangers = new Map<string, Item>();
  #items: readonly Item[] | undefined;
  #byId = new Map<string, Item>();
  #parts = new Map<string, Item[]>();
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
    this.#byId = new Map(items.map((item) => [item.id, item]));
    this.#parts = new Map();
    for (const item of items) {
      if (item.parent === undefined) continue;
      const parts = this.#parts.get(item.parent);
      if (parts) parts.push(item);
      else this.#parts.set(item.parent, [item]);
    }
  }

  /** The item of a row; an own one, and one that the question does not know, are made up. */
  itemOf(item: RankedItem, name: string): Item {
    const known = typeof item === 'string' ? this.#byId.get(item) : undefined;
    if (known) return known;
    let stranger = this.#strangers.get(name);
    if (!stranger) {
      stranger = {id: name, title: typeof item === 'string' ? item : item.other};
      this.#strangers.set(name, stranger);
    }
    return stranger;
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
  /** The title in the language shown. */
  titleOf(name: string): string {
    const item = this.#byId.get(name) ?? this.#strangers.get(name);
    return item ? textIn(item.title, this.#host.languages).text : name;
  }
  /** Whether the item, or a sub-item of it, says what is looked for. */
  matches(item: Item, wanted: string): boolean {
    return wanted.trim() === '' || contains(this.#textOf(item), wanted);
  }
  /** How many items, own ones among them, match. */
  countOf(wanted: string, rows: readonly Row[]): number {
    const all = new Set([...this.ranked, ...rows.map(({item, name}) => this.itemOf(item, name))]);
    return [...all].filter((item) => this.matches(item, wanted)).length;
  }

  #textOf(item: Item): string {
    return [item, ...this.partsOf(item.id)]
      .flatMap(({title, description}) => [title, description])
      .map((text) => (text === undefined ? '' : textIn(text, this.#host.languages).text))
      .join(' ');
  }
}
