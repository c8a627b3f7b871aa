import type {RankingInputHost} from '../ranking-input.js';

/** Keeps the focus where the person works, although the row under it moves to another place or another list. */
export class FocusKeeper {
  readonly #host: RankingInputHost;
  #wish: {readonly from: HTMLElement | undefined; readonly selectors: readonly string[]} | undefined;

  constructor(host: RankingInputHost) {
    this.#host = host;
  }

  /**
   * To be called before a change. Once it is drawn, the focus is on the same button as before or, if that is gone, on
   * the first of `instead` that is there. Nothing happens when the focus was elsewhere.
   */
  keep(...instead: readonly (string | undefined)[]): void {
    const from = this.#active;
    if (from) this.#wish = {from, selectors: instead.filter((selector) => selector !== undefined)};
  }

  /** Moves the focus to the first of these that is there, once the change is drawn. */
  moveTo(...selectors: readonly string[]): void {
    this.#wish = {from: undefined, selectors};
  }

  /** To be called when all is drawn. */
  settle(): void {
    const wish = this.#wish;
    if (!wish) return;
    this.#wish = undefined;
    const {from, selectors} = wish;
    const isThere = from?.isConnected === true && from.offsetParent !== null;
    const target = isThere ? from : this.#first(selectors);
    if (target && target !== this.#active) target.focus({preventScroll: true});
    target?.closest('.row')?.scrollIntoView({block: 'nearest'});
  }

  get #active(): HTMLElement | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  }
  #first(selectors: readonly string[]): HTMLElement | undefined {
    for (const selector of selectors) {
      const found = this.#host.renderRoot.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
    return undefined;
  }
}

/** The button of a row, as a selector. */
export function inRow(name: string | undefined, act: string): string | undefined {
  return name === undefined ? undefined : `[data-name="${CSS.escape(name)}"] [data-act="${act}"]`;
}
