import type {CSSResult, LitElement} from 'lit';

import {addStyles} from './add-styles.js';

/**
 * The inside of an element: what draws it and how it looks, loaded when the first such element is about to be drawn.
 * The element itself, its properties and its life, is there from the beginning. Loaded as word books are.
 */
export class LazyModule<M extends {readonly styles: readonly CSSResult[]}> {
  readonly #import: () => Promise<M>;
  #module: M | undefined;
  #loading: Promise<void> | undefined;

  constructor(load: () => Promise<M>) {
    this.#import = load;
  }

  /** Loads the module; undefined when it is there already. Rejects when the network fails; the next call tries again. */
  load(): Promise<void> | undefined {
    if (this.#module) return undefined;
    this.#loading ??= this.#import().then(
      (module) => void (this.#module = module),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  /** The module; undefined as long as it is not loaded. */
  get module(): M | undefined {
    return this.#module;
  }

  /** The module, and its styles on the element; undefined as long as it is not loaded. */
  moveInto(host: LitElement): M | undefined {
    // Not before there is something to be in: an element that was never drawn has no root.
    if (!this.#module || !(host.renderRoot as unknown)) return undefined;
    addStyles(host, this.#module.styles);
    return this.#module;
  }
}
