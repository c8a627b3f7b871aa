import type {Item} from '@consulta/schema';

import {itemsInMarkup} from './items-in-markup.js';

/** The items of an element's `<option>` children, read no more often than once per drawing. */
export class MarkupItems {
  readonly #host: Element;
  #items: Item[] = [];
  #isRead = false;

  constructor(host: Element) {
    this.#host = host;
  }

  /** Read when first asked for after `forget`; the same list as long as the children say the same. */
  get items(): Item[] {
    if (this.#isRead) return this.#items;
    this.#isRead = true;
    const items = [...itemsInMarkup(this.#host)];
    if (JSON.stringify(items) !== JSON.stringify(this.#items)) this.#items = items;
    return this.#items;
  }

  /** The children may be others by now. */
  forget(): void {
    this.#isRead = false;
  }
}
