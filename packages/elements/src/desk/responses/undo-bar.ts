import type {ImportReport, Removed, ResponseStore} from '@consulta/storage';
import {html, nothing, type TemplateResult} from 'lit';

import type {Desk} from './desk.js';

/** What was deleted last, until it is taken back, dismissed, or something else is deleted. */
export class UndoBar {
  readonly #desk: Desk;
  #removed: Removed | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Deletes responses, and offers to take it back. */
  remove(ids: readonly string[]): Promise<void> {
    return this.#takeOut((store) => store.remove(ids));
  }
  /** Takes out what an import brought, and offers to take that back. */
  undoImport(outcome: ImportReport): Promise<void> {
    return this.#takeOut((store) => store.undoImport(outcome));
  }

  async #takeOut(takeOut: (store: ResponseStore) => Promise<Removed>): Promise<void> {
    const {store, stored, words} = this.#desk;
    try {
      const removed = (this.#removed = await takeOut(store));
      await stored.settled;
      const count = removed.responses.length;
      this.#desk.announce(words.term('desk.deleted', count, words.number(count)));
      this.#desk.focus('undo');
    } catch (error) {
      this.#desk.fail(error, () => void this.#takeOut(takeOut));
    }
  }

  render(): TemplateResult | typeof nothing {
    const {words} = this.#desk;
    if (!this.#removed) return nothing;
    const count = this.#removed.responses.length;
    return html`<div class="undo-bar" role="group" aria-labelledby="undo-text">
      <p id="undo-text">${words.term('desk.deleted', count, words.number(count))}</p>
      <button type="button" part="button" class="plain" id="undo" @click=${this.#restore}>${words.term('desk.undo')}</button>
      <button type="button" part="button" class="quiet" @click=${this.#dismiss}>${words.term('desk.dismiss')}</button>
    </div>`;
  }

  readonly #restore = async (): Promise<void> => {
    const {store, stored, words} = this.#desk;
    const removed = this.#removed;
    if (!removed) return;
    try {
      await store.restore(removed);
      await stored.settled;
      this.#removed = undefined;
      const count = removed.responses.length;
      this.#desk.announce(words.term('desk.restored', count, words.number(count)));
      const [first] = removed.responses;
      this.#desk.focus(first ? `open-${first.id}` : 'find');
    } catch (error) {
      this.#desk.fail(error, () => void this.#restore());
    }
  };

  readonly #dismiss = (): void => {
    this.#removed = undefined;
    this.#desk.focus('find');
  };
}
