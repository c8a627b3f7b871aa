import type {Item} from '@consulta/schema';

/** The items that `<option>` children of an element give; `data-parent` names the item that a sub-item explains. */
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
    const items = [...this.#host.querySelectorAll('option')].map((option) => ({
      id: option.value,
      title: option.text,
      description: option.title || undefined,
      parent: option.dataset['parent'] || undefined,
    }));
    if (JSON.stringify(items) !== JSON.stringify(this.#items)) this.#items = items;
    return this.#items;
  }

  /** The children may be others by now. */
  forget(): void {
    this.#isRead = false;
  }
}
