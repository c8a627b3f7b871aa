/** What one item of a pattern can match: always something, perhaps nothing, or as much as there is. */
type Reach = 'fixed' | 'optional' | 'endless';

/**
 * True for patterns such as `(a+)+`: something endless is repeated endlessly with nothing fixed between, so that an
 * answer that does not match is tried in every way to cut it up. Not everything slow is found, and nothing ordinary
 * such as `(\d+,)*\d+` is. The pattern must compile.
 */
export function hasNestedQuantifier(pattern: string): boolean {
  const reader = new PatternReader(pattern);
  reader.readAlternatives();
  return reader.isNested;
}

class PatternReader {
  isNested = false;
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** Reads up to the end of the group; true when one alternative has nothing fixed and something endless. */
  readAlternatives(): boolean {
    let isLoose = false;
    let items: Reach[] = [];
    const close = () => {
      isLoose ||= !items.includes('fixed') && items.includes('endless');
      items = [];
    };
    while (this.#at < this.#pattern.length && !this.#takes(/\)/y)) {
      if (this.#takes(/\|/y)) close();
      else items.push(this.#readItem());
    }
    close();
    return isLoose;
  }

  #readItem(): Reach {
    if (this.#takes(/\^|\$|\\[bB]/y)) return 'optional';
    const isAround = this.#takes(/\(\?<?[=!]/y);
    const isGroup = isAround || this.#takes(/\((\?<[^>]*>|\?[a-z-]*:)?/y);
    const isLoose = isGroup && this.readAlternatives();
    if (!isGroup) this.#readAtom();
    const quantifier = this.#taken(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    const isEndless = /^(?:[*+]|\{\d+,\})/.test(quantifier);
    if (isEndless && isLoose) this.isNested = true;
    if (isAround) return 'optional';
    if (isEndless || isLoose) return 'endless';
    return /^(?:\?|\{0)/.test(quantifier) ? 'optional' : 'fixed';
  }

  /** One character, escape or class. */
  #readAtom(): void {
    if (this.#takes(/\\(?:[pPu]\{[^}]*\}|k<[^>]*>|[^])/y)) return;
    let depth = 0;
    do {
      if (this.#takes(/\[/y)) depth += 1;
      else if (this.#takes(/\]/y)) depth -= 1;
      else this.#takes(/\\[^]|[^]/y);
    } while (depth > 0 && this.#at < this.#pattern.length);
  }

  #takes(expression: RegExp): boolean {
    return this.#taken(expression) !== '';
  }

  /** What a sticky expression matches here, which is then behind. */
  #taken(expression: RegExp): string {
    expression.lastIndex = this.#at;
    const [text = ''] = expression.exec(this.#pattern) ?? [];
    this.#at += text.length;
    return text;
  }
}
