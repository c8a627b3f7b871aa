import {type Item, type RankedItem, textIn} from '@consulta/schema';

import {searchableText} from '../../../base/searchable-text.js';
import type {ListItems} from '../list/list-items.js';
import type {RankingInputHost} from '../ranking-input.js';
import type {Rows} from '../ranking-order.js';

/** What is ranked, by its name: items of the question, and those of the person's own. */
export class ItemNames {
  readonly #host: RankingInputHost;
  readonly #items: ListItems;
  readonly #strangers = new Map<string, Item>();
  #known: readonly Item[] | undefined;
  #byId = new Map<string, Item>();

  constructor(host: RankingInputHost, items: ListItems) {
    this.#host = host;
    this.#items = items;
  }

  /** The item of a row; an own one, and one that the question does not know, are made up. */
  itemOf(item: RankedItem, name: string): Item {
    const known = typeof item === 'string' ? this.#asked.get(item) : undefined;
    if (known) return known;
    let stranger = this.#strangers.get(name);
    if (!stranger) {
      stranger = {id: name, title: typeof item === 'string' ? item : item.other};
      this.#strangers.set(name, stranger);
    }
    return stranger;
  }
  /** The title in the language shown. */
  titleOf(name: string): string {
    const item = this.#asked.get(name) ?? this.#strangers.get(name);
    return item ? textIn(item.title, this.#host.languages).text : name;
  }
  /** Whether the item, or a sub-item of it, says what is looked for, whatever the case and the accents. */
  matches(item: Item, wanted: string): boolean {
    return wanted.trim() === '' || searchableText(this.#textOf(item)).includes(searchableText(wanted));
  }
  /** How many items, own ones among them, match. */
  countOf(wanted: string, rows: Rows): number {
    const all = new Set([...this.#items.ranked, ...rows.map(({item, name}) => this.itemOf(item, name))]);
    return [...all].filter((item) => this.matches(item, wanted)).length;
  }
  /** Whether an own text says what an item, or another own one, says already. */
  isThere(other: string, rows: Rows): boolean {
    const names = [...this.#items.ranked.map(({id}) => id), ...rows.map(({name}) => name)];
    return names.some((name) => this.titleOf(name).trim() === other);
  }

  get #asked(): ReadonlyMap<string, Item> {
    const {items} = this.#host.asked;
    if (items !== this.#known) {
      this.#known = items;
      this.#byId = new Map(items.map((item) => [item.id, item]));
    }
    return this.#byId;
  }
  #textOf(item: Item): string {
    return [item, ...this.#items.partsOf(item.id)]
      .flatMap(({title, description}) => [title, description])
      .map((text) => (text === undefined ? '' : textIn(text, this.#host.languages).text))
      .join(' ');
  }
}
