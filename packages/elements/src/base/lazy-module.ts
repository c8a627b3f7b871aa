import type {CSSResult, LitElement} from 'lit';

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
    const root = host.renderRoot;
    if (!this.#module || !(root instanceof ShadowRoot)) return undefined;
    const sheets = this.#module.styles.map(({styleSheet}) => styleSheet).filter((sheet) => sheet !== undefined);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    return this.#module;
  }
}
