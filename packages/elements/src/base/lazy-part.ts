import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';

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

  constructor(host: ReactiveControllerHost, load: () => Promise<unknown>) {
    this.#host = host;
    this.#load = load;
  }

  /** Loads the code ahead of its use; a failure is kept for `show` to tell. */
  fetch(): void {
    if (this.#state === 'loading' || this.#state === 'loaded') return;
    this.#state = 'loading';
    this.#load().then(
      () => this.#become('loaded'),
      () => this.#become('failed'),
    );
  }

  /** The part, or what is said in its place. */
  show(part: () => unknown, words: LazyPartWords): unknown {
    if (this.#state === 'loaded') return part();
    if (this.#state === 'failed') return this.#tryAgain(words);
    this.fetch();
    return html`<p role="status">${words.loading}</p>`;
  }

  #tryAgain(words: LazyPartWords): TemplateResult {
    return html`<p role="alert">${words.failed}</p>
      <button type="button" class="plain" part="button" @click=${() => this.#retry()}>${words.tryAgain}</button>`;
  }
  #retry(): void {
    this.#state = 'not-loaded';
    this.fetch();
    this.#host.requestUpdate();
  }
  #become(state: 'loaded' | 'failed'): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
