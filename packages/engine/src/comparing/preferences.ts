import {Reach} from './reach.js';
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
  readonly #reach: Reach;

  /** Of the items of these statements, none of which it believes yet. */
  constructor(statements: readonly Statement[]) {
    this.#reach = new Reach(statements.flatMap(({better, worse}) => [better, worse]));
  }

  add(statement: Statement): void {
    this.#edge(statement);
    if (statement.alike) this.#edge(reversed(statement));
  }

  /** Negative when the first is better, 0 when they are alike, positive when the second is; undefined when nobody knows. */
  compare(one: string, other: string): number | undefined {
    const down = this.#reach.between(one, other);
    if (down) return down === 'strict' ? -1 : 0;
    return this.#reach.between(other, one) ? 1 : undefined;
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
    const back = this.#reach.between(worse, better);
    if (back === 'strict' || (back && !alike)) return [statement, ...this.#way(worse, better)];
    const there = alike ? this.#reach.between(better, worse) : undefined;
    return there === 'strict' ? [...this.#way(better, worse), reversed(statement)] : undefined;
  }

  /** The shortest way from one to the other: a strict one where there is any. */
  #way(from: string, to: string): readonly Statement[] {
    const mustBeStrict = this.#reach.between(from, to) === 'strict';
    const seen = new Set<string>();
    const waiting: Step[] = [{id: from, strict: false}];
    for (let place = 0; place < waiting.length; place += 1) {
      const step = waiting[place] as Step;
      if (step.id === to && (step.strict || !mustBeStrict)) return stepsTo(step);
      for (const by of this.#from.get(step.id) ?? []) {
        const strict = step.strict || !by.alike;
        const key = `${strict ? '>' : '='}${by.worse}`;
        if (seen.has(key)) continue;
        seen.add(key);
        waiting.push({id: by.worse, strict, by, before: step});
      }
    }
    return [];
  }

  #edge(statement: Statement): void {
    const list = this.#from.get(statement.better);
    if (list) list.push(statement);
    else this.#from.set(statement.better, [statement]);
    this.#reach.add(statement.better, statement.worse, !statement.alike);
  }
}

function reversed(statement: Statement): Statement {
  return {...statement, better: statement.worse, worse: statement.better};
}

function stepsTo(last: Step): readonly Statement[] {
  const steps: Statement[] = [];
  for (let step: Step | undefined = last; step?.by; step = step.before) steps.unshift(step.by);
  return steps;
}
