/** What a rule may look at; each value is asked for only when the rule names it. */
export interface RuleData {
  /** The answer to a visible, answered question; `undefined` for every other. */
  answer(questionId: string): unknown;
  /** The value of a score, `null` while it has none. */
  score(scoreId: string): number | null | undefined;
  readonly language: string;
  readonly group?: string | undefined;
  /** The entry of a repeat which the rule is about. */
  readonly item?: unknown;
}

/** The outermost data of a running rule, told apart from an entry of a list inside `map`, `some` and the like. */
export class RuleScope {
  constructor(readonly data: RuleData) {}

  /** `answers.<id>…`, `scores.<id>`, `language`, `group` or `item…`; everything else is `null`. */
  read(path: readonly string[]): unknown {
    const [root, id, ...rest] = path;
    if (root === 'language' && path.length === 1) return this.data.language;
    if (root === 'group' && path.length === 1) return this.data.group ?? null;
    if (root === 'item') return readOwn(this.data.item, path.slice(1));
    if (id === undefined) return null;
    if (root === 'answers') return readOwn(this.data.answer(id), rest);
    if (root === 'scores' && rest.length === 0) return this.data.score(id) ?? null;
    return null;
  }
}

/** Walks own properties only, so that no path reaches a constructor or a prototype. */
export function readOwn(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return null;
    found = (found as {readonly [name: string]: unknown})[name];
  }
  return found ?? null;
}
