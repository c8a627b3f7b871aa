import type {Comparison} from '@consulta/schema';

import {Preferences} from './preferences.js';
import {type Statement, type StatementOptions, statementsOf} from './statement.js';

/**
 * Statements in a circle, each beginning where the one before ended: "A rather than B, B rather than C, C rather
 * than A". The ids are those of `better`, in turn.
 */
export type Contradiction = readonly Statement[];

/** Statements sorted into what is believed and what contradicts it. */
export interface Settlement {
  readonly kept: Preferences;
  /** One for each statement that is not believed. */
  readonly contradictions: readonly Contradiction[];
  /** How many statements said what followed from earlier ones already, or its contrary. */
  readonly repeated: number;
}

/** Larger searches than this would be felt: then the earlier choices stand. */
const MOST_WORK = 2_000_000;

/**
 * What to believe of one person's statements: as many of them as can be believed together (Kemeny's rule on this
 * person's own choices). Where several ways contradict equally few, the earlier choices stand: an answer given to see
 * whether somebody is sure does not move an order by itself.
 */
export function settle(statements: readonly Statement[]): Settlement {
  const first = believeInOrder(statements);
  if (first.contradictions.length < 2) return first;
  const budget = {left: Math.floor(MOST_WORK / statements.length ** 2)};
  for (let most = 1; most < first.contradictions.length; most += 1) {
    const rest = leaveOut(statements, most, budget);
    if (rest) return settleAround(rest, statements, first.repeated);
  }
  return first;
}

/** The circles in what a person said. Empty when all fits. */
export function contradictions(
  items: readonly string[],
  comparisons: readonly Comparison[],
  options?: StatementOptions,
): readonly Contradiction[] {
  return settle(statementsOf(items, comparisons, options)).contradictions;
}

function believeInOrder(statements: readonly Statement[]): Settlement {
  const kept = new Preferences(statements);
  const found: Contradiction[] = [];
  let repeated = 0;
  for (const statement of statements) {
    if (kept.compare(statement.better, statement.worse) !== undefined) repeated += 1;
    const contradiction = kept.contradictedBy(statement);
    if (contradiction) found.push(contradiction);
    else kept.add(statement);
  }
  return {kept, contradictions: found, repeated};
}

/** The statements without at most so many of them, so that no circle is left; the later ones are given up first. */
function leaveOut(
  statements: readonly Statement[],
  most: number,
  budget: {left: number},
): readonly Statement[] | undefined {
  const [circle] = believeInOrder(statements).contradictions;
  if (!circle) return statements;
  budget.left -= 1;
  if (most === 0 || budget.left < 0) return undefined;
  for (const {comparison, better, worse} of [...circle].sort((one, other) => other.comparison - one.comparison)) {
    const isGivenUp = (statement: Statement) =>
      statement.comparison === comparison &&
      [better, worse].includes(statement.better) &&
      [better, worse].includes(statement.worse);
    const rest = leaveOut(
      statements.filter((statement) => !isGivenUp(statement)),
      most - 1,
      budget,
    );
    if (rest) return rest;
  }
  return undefined;
}

function settleAround(rest: readonly Statement[], all: readonly Statement[], repeated: number): Settlement {
  const {kept} = believeInOrder(rest);
  const believed = new Set(rest);
  const found = all.filter((statement) => !believed.has(statement)).map((statement) => kept.contradictedBy(statement));
  return {kept, contradictions: found.filter((one) => one !== undefined), repeated};
}
