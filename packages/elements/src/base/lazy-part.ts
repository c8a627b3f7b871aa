import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {nextChance} from './next-chance.js';

/** The words that a part needs while it is not there. */
export interface LazyPartWords {
  readonly loading: string;
  readonly failed: string;
  readonly tryAgain: string;
}

/** A part of the page whose code is loaded when it is first shown; when that fails the person can try again. */
export class LazyPart {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<unknown>;
  #state: 'not-loaded' | 'loading' | 'loaded' | 'failed' = 'not-loaded';
  #settled: Promise<void> = Promise.resolve();
  #arrived: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<unknown>) {
    this.#host = host;
    this.#load = load;
  }

  /** Loads the code ahead of its use, and resolves when that is over; a failure is kept for `show` to tell. */
  fetch(): Promise<void> {
    if (this.#state === 'loading' || this.#state === 'loaded') return this.#settled;
    this.#state = 'loading';
    this.#settled = this.#load().then(
      () => this.#become('loaded'),
      () => this.#become('failed'),
    );
    return this.#settled;
  }

  /** Loads the code, and tries until it is there: also when it is there because the person tried again. */
  async complete(): Promise<void> {
    await this.fetch();
    for (let attempt = 0; this.#state !== 'loaded'; attempt += 1) {
      const arrival = new Promise<void>((resolve) => (this.#arrived = resolve));
      await Promise.race([nextChance(attempt), arrival]);
      await this.fetch();
    }
  }

  /** The part, or what is said in its place. */
  show(part: () => unknown, words: LazyPartWords): unknown {
    if (this.#state === 'loaded') return part();
    if (this.#state !== 'failed') void this.fetch();
    return this.failure(words) ?? html`<p role="status">${words.loading}</p>`;
  }

  /** That the part could not be loaded; undefined as long as that is not so. For who loads it by `fetch`. */
  failure(words: Omit<LazyPartWords, 'loading'>): TemplateResult | undefined {
    return this.#state === 'failed' ? this.#tryAgain(words) : undefined;
  }

  #tryAgain(words: Omit<LazyPartWords, 'loading'>): TemplateResult {
    return html`<p role="alert">${words.failed}</p>
      <button type="button" class="plain" part="button" @click=${() => this.#retry()}>${words.tryAgain}</button>`;
  }
  #retry(): void {
    this.#state = 'not-loaded';
    void this.fetch();
    this.#host.requestUpdate();
  }
  #become(state: 'loaded' | 'failed'): void {
    this.#state = state;
    if (state === 'loaded') this.#arrived?.();
    this.#host.requestUpdate();
  }
}
