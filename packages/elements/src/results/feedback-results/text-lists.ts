/** What a person asked of the lists of texts: which are shown in full, what is searched for, what was copied. */
export class TextLists {
  readonly #changed: () => void;
  readonly #unfolded = new Set<string>();
  readonly #queries = new Map<string, string>();
  #all = false;
  #copied: {readonly id: string; readonly worked: boolean} | undefined;
  /** Rises with each change, so that whoever draws knows. */
  version = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  isUnfolded(id: string): boolean {
    return this.#all || this.#unfolded.has(id);
  }

  unfold(id: string): void {
    this.#unfolded.add(id);
    this.#redraw();
  }

  /** Paper has everything. */
  unfoldAll(): void {
    this.#all = true;
    this.#redraw();
  }

  query(id: string): string {
    return this.#queries.get(id) ?? '';
  }

  search(id: string, query: string): void {
    this.#queries.set(id, query);
    this.#redraw();
  }

  /** Whether the texts of this list were copied last, and whether that worked. */
  copied(id: string): boolean | undefined {
    return this.#copied?.id === id ? this.#copied.worked : undefined;
  }

  async copy(id: string, texts: readonly string[]): Promise<void> {
    let worked = true;
    try {
      await navigator.clipboard.writeText(texts.join('\n\n'));
    } catch {
      // On plain http there is no clipboard: the person is told to select the texts.
      worked = false;
    }
    this.#copied = {id, worked};
    this.#redraw();
  }

  #redraw(): void {
    this.version += 1;
    this.#changed();
  }
}
