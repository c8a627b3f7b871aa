import type {RankingInputHost} from '../ranking-input.js';

/** Keeps the focus with the person when the button that they pressed goes away. */
export class FocusKeeper {
  readonly #host: RankingInputHost;

  constructor(host: RankingInputHost) {
    this.#host = host;
  }

  /** Where the browser points, and what takes the focus. */
  get anchor(): HTMLElement | undefined {
    return this.#find('[data-anchor]');
  }

  /** After the next drawing: what has the focus keeps it; when that is gone, the line that says what is asked takes it. */
  keep(): void {
    void this.#host.updateComplete.then(() => {
      if (!this.#root?.activeElement) this.#lead();
    });
  }

  /** After the next drawing the line that says what is asked has the focus: all below it is new. */
  start(): void {
    void this.#host.updateComplete.then(() => this.#lead());
  }

  #lead(): void {
    this.#find('#asking')?.focus();
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#root?.querySelector<HTMLElement>(selector) ?? undefined;
  }
  get #root(): ShadowRoot | undefined {
    const root = this.#host.renderRoot as DocumentFragment | undefined;
    return root instanceof ShadowRoot ? root : undefined;
  }
}
