import {html, nothing, type TemplateResult} from 'lit';

import type {Desk} from './desk.js';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** How much is kept here, how safe it is, and what to do about it. */
export class StoragePanel {
  readonly #desk: Desk;
  #asked: 'no' | 'asked' | 'refused' = 'no';

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  render(): TemplateResult | typeof nothing {
    const {words, store, stored} = this.#desk;
    const {usage, lastExport} = stored;
    if (!usage || usage.responses + usage.drafts === 0) return nothing;
    const facts: readonly (readonly [name: string, value: string])[] = [
      [words.term('storage.answers'), words.number(usage.responses)],
      [words.term('storage.unfinished'), words.number(usage.drafts)],
      ...(usage.used === undefined
        ? []
        : [[words.term('storage.space'), this.#space(usage.used, usage.quota)] as const]),
      [
        words.term('storage.last-export'),
        lastExport === undefined ? words.term('storage.never') : this.#when(lastExport),
      ],
    ];
    return html`<section part="card" class="card storage" aria-labelledby="storage-title">
      <h3 id="storage-title">${words.term('storage.title')}</h3>
      <dl class="figures">
        ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      </dl>
      ${store.kind === 'memory' ? nothing : this.#protection(usage.persisted)}
    </section>`;
  }

  /** What the browser will do with the data, in words. */
  #protection(persisted: boolean | undefined): TemplateResult {
    const {words} = this.#desk;
    if (persisted) return html`<p>${words.term('storage.kept')}</p>`;
    // Where the browser cannot be asked there is nothing to press.
    const canAsk = persisted === false && this.#asked === 'no';
    return html`<p>${words.term('storage.may-go')}</p>
      ${
        this.#asked === 'no'
          ? nothing
          : html`<p role="status">${words.term(this.#asked === 'asked' ? 'storage.keep-asked' : 'storage.keep-refused')}</p>`
      }
      ${
        canAsk
          ? html`<button type="button" part="button" class="plain" @click=${this.#keep}>${words.term('storage.keep')}</button>`
          : nothing
      }`;
  }

  #when(time: string): string {
    return this.#desk.words.date(new Date(time), {dateStyle: 'medium', timeStyle: 'short'});
  }

  #space(used: number, quota: number | undefined): string {
    const {words} = this.#desk;
    return quota === undefined
      ? this.#bytes(used)
      : words.term('storage.used-of', this.#bytes(used), this.#bytes(quota));
  }

  #bytes(bytes: number): string {
    const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), UNITS.length);
    return this.#desk.words.number(bytes / 1000 ** power, {
      style: 'unit',
      unit: UNITS[power - 1],
      maximumFractionDigits: power === 1 ? 0 : 1,
    });
  }

  readonly #keep = (): void => {
    const {store, stored} = this.#desk;
    // Some browsers ask the person and answer late or never: nothing waits for it.
    store.persist().then(
      (kept) => {
        if (kept) void stored.measure();
        else this.#become('refused');
      },
      () => this.#become('refused'),
    );
    this.#become('asked');
  };

  #become(state: 'asked' | 'refused'): void {
    this.#asked = state;
    this.#desk.requestUpdate();
  }
}
