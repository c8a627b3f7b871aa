/** What most often makes a text no JSON, as its author would call it; `other` is anything else. */
export type JsonMistakeKind =
  | 'empty'
  | 'trailing-comma'
  | 'missing-comma'
  | 'curly-quote'
  | 'single-quote'
  | 'comment'
  | 'unclosed-text'
  | 'unfinished'
  | 'other';

/** Where a text stops being JSON; lines and columns count from 1. */
export interface JsonMistake {
  readonly kind: JsonMistakeKind;
  readonly line: number;
  readonly column: number;
}

/** The first mistake of a text that should be JSON, or undefined. Browsers each say it in their own English. */
export function jsonMistake(text: string): JsonMistake | undefined {
  const found = new Scan(text).mistake();
  if (!found) return undefined;
  const before = text.slice(0, found.at).split(/\r\n|\n|\r/);
  return {kind: found.kind, line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}

type Wanted = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';
interface Found {
  readonly kind: JsonMistakeKind;
  readonly at: number;
}

const SPACE = /[ \t\n\r]*/y;
const BARE = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** Word processors put these in for straight quotation marks. */
const CURLY = /[“”„‟«»]/;

/** Goes through the text once and without recursion, so that no depth can stop it. */
class Scan {
  readonly #text: string;
  readonly #open: ('{' | '[')[] = [];
  #wanted: Wanted = 'value';
  #at = 0;
  #comma = 0;

  constructor(text: string) {
    this.#text = text;
  }

  mistake(): Found | undefined {
    for (;;) {
      this.#at += this.#match(SPACE) ?? 0;
      if (this.#at === this.#text.length) return this.#atEnd();
      const found = this.#step(this.#text.charAt(this.#at));
      if (found) return found;
    }
  }

  #atEnd(): Found | undefined {
    if (this.#wanted === 'nothing') return undefined;
    return {kind: this.#text.trim() === '' ? 'empty' : 'unfinished', at: this.#at};
  }

  #step(mark: string): Found | undefined {
    const wanted = this.#wanted;
    const takesValue = wanted.startsWith('value');
    if (mark === '"' && (takesValue || wanted.startsWith('name'))) return this.#string(takesValue);
    if (takesValue && (mark === '{' || mark === '[')) {
      this.#open.push(mark);
      return this.#go(mark === '{' ? 'name-or-end' : 'value-or-end');
    }
    const closes = mark === (this.#open.at(-1) === '{' ? '}' : ']') && this.#open.length > 0;
    if (closes && wanted.endsWith('or-end')) {
      this.#open.pop();
      return this.#go(this.#afterValue());
    }
    if (closes && (wanted === 'name' || wanted === 'value') && this.#text[this.#comma] === ',' && this.#followsComma())
      return {kind: 'trailing-comma', at: this.#comma};
    if (mark === ',' && wanted === 'comma-or-end') {
      this.#comma = this.#at;
      return this.#go(this.#open.at(-1) === '{' ? 'name' : 'value');
    }
    if (mark === ':' && wanted === 'colon') return this.#go('value');
    const length = takesValue ? this.#match(BARE) : undefined;
    return length ? this.#go(this.#afterValue(), length) : {kind: this.#kindOf(mark), at: this.#at};
  }

  /** Takes what stands here and waits for what may follow. */
  #go(wanted: Wanted, length = 1): undefined {
    this.#at += length;
    this.#wanted = wanted;
  }

  #string(isValue: boolean): Found | undefined {
    const start = this.#at;
    let end = start + 1;
    for (; end < this.#text.length && this.#text[end] !== '"'; end++) {
      if (this.#text[end] === '\\') {
        const length = this.#match(ESCAPE, end);
        if (!length) return {kind: 'other', at: end};
        end += length - 1;
      } else if (this.#text.charCodeAt(end) < 0x20) break;
    }
    if (this.#text[end] === '"') return this.#go(isValue ? this.#afterValue() : 'colon', end + 1 - start);
    const curly = this.#text.slice(start, end).search(CURLY);
    if (curly >= 0) return {kind: 'curly-quote', at: start + curly};
    return this.#text[end] === '\t' ? {kind: 'other', at: end} : {kind: 'unclosed-text', at: start};
  }

  #afterValue(): Wanted {
    return this.#open.length > 0 ? 'comma-or-end' : 'nothing';
  }

  #followsComma(): boolean {
    return this.#text.slice(this.#comma + 1, this.#at).trim() === '';
  }

  #kindOf(mark: string): JsonMistakeKind {
    if (CURLY.test(mark)) return 'curly-quote';
    if (/['‘’]/.test(mark)) return 'single-quote';
    if (mark === '/' || mark === '#') return 'comment';
    return this.#wanted === 'comma-or-end' && /["{[\w-]/.test(mark) ? 'missing-comma' : 'other';
  }

  #match(pattern: RegExp, at = this.#at): number | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.#text)?.[0].length;
  }
}
