import type {GroupPicture} from '@consulta/analysis';
import type {Survey} from '@consulta/schema';

import {sameStatements, type SameStatements} from './same-statements.js';
import type {Said, Voice} from './voice.js';

/** What a side says of a statement or a score. */
interface SideValue {
  readonly scale: Said['scale'];
  readonly value: number | null;
  /** Whether so few of a group said something that it is not shown. */
  readonly isWithheld?: boolean;
}
/** One side of a comparison: one response, or a group whose means are compared. */
export interface Side {
  readonly id: string;
  readonly title: string;
  readonly survey: Survey;
  readonly submittedAt: string;
  readonly statement: (id: string) => SideValue | undefined;
  readonly score: (id: string) => SideValue | undefined;
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
  /** Whether a group's mean is not shown because so few are behind it. */
  readonly isWithheld: boolean;
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
    compared(mine, first.statement(mine), second.statement(theirs));
  const score = (id: string) => compared(id, first.score(id), second.score(id));
  return {statements: same.same.map(statement), scores: same.scores.map(score), same};
}

function compared(id: string, first: SideValue | undefined, second: SideValue | undefined): Compared {
  const [a, b] = [first?.value ?? null, second?.value ?? null];
  const scale = first?.scale ?? second?.scale ?? [0, 1];
  const isOneScale = !first || !second || String(first.scale) === String(second.scale);
  const isWithheld = (first?.isWithheld ?? false) || (second?.isWithheld ?? false);
  return {
    id,
    scale,
    first: a,
    second: b,
    difference: a === null || b === null || !isOneScale ? null : b - a,
    isWithheld,
  };
}

/** One response as a side. */
export function sideOfVoice({response, survey, said, scores}: Voice, title: string): Side {
  return {
    id: response.id,
    title,
    survey,
    submittedAt: response.submittedAt,
    statement: (id) => said.get(id),
    score: (id) => scores[id],
  };
}

/** What may be shown of a group as a side. */
export function sideOfGroup(
  {statements, scores}: GroupPicture,
  {id, title, survey, submittedAt}: Pick<Side, 'id' | 'title' | 'survey' | 'submittedAt'>,
): Side {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return {
    id,
    title,
    survey,
    submittedAt,
    statement: (statementId) => {
      const found = byId.get(statementId);
      return found && {scale: found.scale, value: found.spread?.mean ?? null, isWithheld: found.isWithheld};
    },
    score: (scoreId) => {
      const found = scores[scoreId];
      return found && {scale: found.scale, value: found.mean, isWithheld: found.isWithheld && found.mean === null};
    },
  };
}

/** The statements on which the two differ, most first. */
export function byDifference({statements}: Comparison): readonly (Compared & {readonly difference: number})[] {
  return statements
    .filter((one): one is Compared & {readonly difference: number} => (one.difference ?? 0) !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
