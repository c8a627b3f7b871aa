/** One thing wrong with a definition: where, which kind, and in words what to do. */
export interface Issue {
  /** For example `sections[2].questions[0].items[3].id`; empty for the whole. */
  readonly path: string;
  readonly code: string;
  /** What is wrong and what is allowed, to be read after the path. */
  readonly message: string;
}

/** Where something stands. Linked, because millions are made and few are ever written out. */
export interface Path {
  readonly parent: Path | undefined;
  readonly key: string | number;
}

/** The path some keys below another; `undefined` is the whole value. */
export function below(parent: Path | undefined, ...keys: (string | number)[]): Path | undefined {
  return keys.reduce<Path | undefined>((path, key) => ({parent: path, key}), parent);
}

/** The path as an author reads it: `sections[2].title["pt-BR"]`. */
export function formatPath(path: Path | undefined): string {
  let text = '';
  for (let step = path; step; step = step.parent) {
    const {key} = step;
    const plain = typeof key === 'string' && /^[\w$]{1,80}$/.test(key);
    text = (plain ? (step.parent ? '.' : '') + key : `[${quoteKey(key)}]`) + text;
  }
  return text;
}
const quoteKey = (key: string | number) => (typeof key === 'number' ? key : quote(key));

/** A value in quotation marks, shortened when it is long. */
export const quote = (text: string) => JSON.stringify(text.length > 80 ? text.slice(0, 79) + '…' : text);

/** How many issues, and how many warnings, are written out; the rest is only counted. */
const MOST_LISTED = 100;

/** Collects what is wrong (issues) and what is only odd (warnings). */
export class Findings {
  readonly #issues = new CappedList();
  readonly #warnings = new CappedList();

  /** A message is given as a function where it costs something to find the words. */
  issue(path: Path | undefined, code: string, message: string | (() => string)): void {
    this.#issues.add(path, code, message);
  }

  warning(path: Path | undefined, code: string, message: string | (() => string)): void {
    this.#warnings.add(path, code, message);
  }

  /** True while nothing is wrong; warnings do not count. */
  get clean(): boolean {
    return this.#issues.count === 0;
  }

  /** True when no more issues would be written out. */
  get full(): boolean {
    return this.#issues.count >= MOST_LISTED;
  }

  /** True when nobody would read more issues. */
  get enough(): boolean {
    return this.#issues.count > 10 * MOST_LISTED;
  }

  get issues(): readonly Issue[] {
    return this.#issues.listed();
  }

  get warnings(): readonly Issue[] {
    return this.#warnings.listed();
  }
}

class CappedList {
  readonly #items: Issue[] = [];
  count = 0;

  add(path: Path | undefined, code: string, message: string | (() => string)) {
    this.count += 1;
    if (this.count > MOST_LISTED) return;
    this.#items.push({path: formatPath(path), code, message: typeof message === 'string' ? message : message()});
  }

  listed(): Issue[] {
    const more = this.count - this.#items.length;
    return more ? [...this.#items, {path: '', code: 'more', message: `and ${more} more`}] : this.#items;
  }
}
