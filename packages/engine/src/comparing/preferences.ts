import type {Statement} from './statement.js';

/** A way along statements; `strict` once one of them is more than "alike". */
interface Step {
  readonly id: string;
  readonly strict: boolean;
  readonly by?: Statement;
  readonly before?: Step;
}

/** What follows from statements that do not contradict each other: who is above whom, directly or through others. */
export class Preferences {
  readonly #from = new Map<string, Statement[]>();

  add(statement: Statement): void {
    this.#edge(statement);
    if (statement.alike) this.#edge(reversed(statement));
  }

  /** Negative when the first is better, 0 when they are alike, positive when the second is; undefined when nobody knows. */
  compare(one: string, other: string): number | undefined {
    const down = this.#reach(one, other);
    if (down) return down.strict ? -1 : 0;
    return this.#reach(other, one) ? 1 : undefined;
  }

  /** Whether the two were put to the person beside each other. */
  areCompared(one: string, other: string): boolean {
    const says = (from: string, to: string) => this.#from.get(from)?.some(({worse}) => worse === to) === true;
    return says(one, other) || says(other, one);
  }

  /**
   * What a statement contradicts: it and the statements that lead back to where it starts, each beginning where the
   * one before ended. Undefined when it fits.
   */
  contradictedBy(statement: Statement): readonly Statement[] | undefined {
    const {better, worse, alike} = statement;
    const back = this.#reach(worse, better);
    if (back && (back.strict || !alike)) return [statement, ...way(back)];
    const there = alike ? this.#reach(better, worse) : undefined;
    return there?.strict ? [...way(there), reversed(statement)] : undefined;
  }

  /** The shortest way from one to the other: a strict one where there is any. */
  #reach(from: string, to: string): Step | undefined {
    const seen = new Set<string>();
    let found: Step | undefined;
    const waiting: Step[] = [{id: from, strict: false}];
    for (let place = 0; place < waiting.length; place += 1) {
      const step = waiting[place] as Step;
      if (step.id === to) {
        if (step.strict) return step;
        found ??= step;
      }
      for (const by of this.#from.get(step.id) ?? []) {
        const strict = step.strict || !by.alike;
        const key = `${strict ? '>' : '='}${by.worse}`;
        if (seen.has(key)) continue;
        seen.add(key);
        waiting.push({id: by.worse, strict, by, before: step});
      }
    }
    return found;
  }

  #edge(statement: Statement): void {
    const list = this.#from.get(statement.better);
    if (list) list.push(statement);
    else this.#from.set(statement.better, [statement]);
  }
}

function reversed(statement: Statement): Statement {
  return {...statement, better: statement.worse, worse: statement.better};
}

function way(last: Step): readonly Statement[] {
  const steps: Statement[] = [];
  for (let step: Step | undefined = last; step?.by; step = step.before) steps.unshift(step.by);
  return steps;
}
