import {distribution} from '@consulta/analysis';
import type {Survey} from '@consulta/schema';

import {sameStatements, type SameStatements} from './same-statements.js';
import type {Said, Voice} from './voice.js';

/** One side of a comparison: one response, or a group whose means are compared. */
export interface Side {
  readonly id: string;
  readonly title: string;
  readonly survey: Survey;
  readonly voices: readonly Voice[];
}
/** One statement, or one score, on both sides. */
export interface Compared {
  /** As the first side's definition calls it. */
  readonly id: string;
  readonly scale: Said['scale'];
  readonly first: number | null;
  readonly second: number | null;
  /** Second less first; null where one has no value, or the two scales differ. */
  readonly difference: number | null;
}
/** Two sides beside each other. */
export interface Comparison {
  readonly statements: readonly Compared[];
  readonly scores: readonly Compared[];
  readonly same: SameStatements;
}

/** Compares statement by statement, and score by score where both are made of the same. `known` are further versions. */
export function compareSides(first: Side, second: Side, known: readonly Survey[] = []): Comparison {
  const same = sameStatements(first.survey, second.survey, known);
  const statement = ([mine, theirs]: readonly [string, string]) =>
    compared(mine, saidOf(first, mine), saidOf(second, theirs));
  const score = (id: string) => compared(id, scoreOf(first, id), scoreOf(second, id));
  return {statements: same.same.map(statement), scores: same.scores.map(score), same};
}

type Value = Pick<Said, 'value' | 'scale'>;

function compared(id: string, first: Value | undefined, second: Value | undefined): Compared {
  const [a, b] = [first?.value ?? null, second?.value ?? null];
  const scale = first?.scale ?? second?.scale ?? [0, 1];
  const isOneScale = !first || !second || String(first.scale) === String(second.scale);
  return {id, scale, first: a, second: b, difference: a === null || b === null || !isOneScale ? null : b - a};
}

function saidOf({voices}: Side, id: string): Value | undefined {
  return meanOf(voices.map(({said}) => said.get(id)));
}

function scoreOf({voices}: Side, id: string): Value | undefined {
  return meanOf(voices.map(({scores}) => scores[id]));
}

function meanOf(given: readonly (Value | undefined)[]): Value | undefined {
  const there = given.filter((one) => one !== undefined);
  const scale = there[0]?.scale;
  return scale && {scale, value: distribution(there.flatMap(({value}) => (value === null ? [] : [value]))).mean};
}

/** The statements on which the two differ, most first. */
export function byDifference({statements}: Comparison): readonly (Compared & {readonly difference: number})[] {
  return statements
    .filter((one): one is Compared & {readonly difference: number} => (one.difference ?? 0) !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
