import {html, nothing, type TemplateResult} from 'lit';

import type {Desk} from './desk.js';
import {sameAnswers} from './same-answers.js';

/** Asks before responses are deleted for good: there is no way back. */
export class EraseForm {
  readonly #desk: Desk;
  #asked: readonly string[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Asks whether these are to be deleted for good. */
  ask(ids: readonly string[]): void {
    this.#asked = ids;
    this.#desk.focus('erase-title');
  }

  render(): TemplateResult | typeof nothing {
    const {words, stored} = this.#desk;
    const asked = this.#asked.filter((id) => stored.row(id) !== undefined);
    if (asked.length === 0) return nothing;
    const more = sameAnswers(stored.rows, asked).length - asked.length;
    const all = asked.length + more;
    return html`<section part="card" class="card erase" aria-labelledby="erase-title">
      <h3 id="erase-title" tabindex="-1">${words.term('erase.title', asked.length, words.number(asked.length))}</h3>
      <p>${words.term('erase.hint')}</p>
      ${more > 0 ? html`<p>${words.term('erase.chain', more, words.number(more))}</p>` : nothing}
      <div class="actions">
        <button type="button" part="button" class="plain" @click=${this.#leave}>${words.term('desk.cancel')}</button>
        <button type="button" part="button" class="plain danger" @click=${this.#erase}>
          ${words.term('erase.confirm', all, words.number(all))}
        </button>
      </div>
    </section>`;
  }

  readonly #leave = (): void => {
    this.#asked = [];
    this.#desk.focus('find');
  };

  readonly #erase = async (): Promise<void> => {
    const {store, stored, words} = this.#desk;
    const ids = sameAnswers(stored.rows, this.#asked);
    try {
      await store.erase(ids);
      await stored.settled;
      this.#asked = [];
      this.#desk.announce(words.term('erase.done', ids.length, words.number(ids.length)));
      this.#desk.focus('find');
    } catch (error) {
      this.#desk.fail(error, () => void this.#erase());
    }
  };
}
