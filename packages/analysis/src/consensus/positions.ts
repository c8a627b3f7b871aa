import {type AskedStatement, countedValue, statementId, statementsIn} from '@consulta/engine';
import type {Response, Survey} from '@consulta/schema';

import {disagreement} from '../assessment/disagreement.js';
import {MINIMUM_GROUP} from '../ranking/result/ranking-settings.js';
import {type AnswerGroup, answerGroups, type GroupedBy, shownGroups} from '../responses/answer-groups.js';

/** What one person said to a statement. */
export interface PositionEntry {
  readonly response: Response;
  readonly value: number;
}
/** Where the members of a group stand on one statement. */
export interface Position {
  /** The question, or `question/row`. */
  readonly id: string;
  readonly statement: AskedStatement;
  readonly entries: readonly PositionEntry[];
  /** The lowest and the highest value; undefined while nobody gave one. */
  readonly range: readonly [low: number, high: number] | undefined;
  readonly notApplicable: number;
  readonly doNotKnow: number;
  readonly unanswered: number;
  /** How far the answers are apart, as a share of the scale: 0 when all are equal. */
  readonly spread: number;
}
/** How many said one value. */
export interface ValueCount {
  readonly value: number;
  readonly count: number;
}
/** What of a position may be shown: single persons are not among fewer than `minimum`. */
export interface ShownPosition {
  readonly minimum: number;
  /** Undefined where it would show single persons. */
  readonly counts: readonly ValueCount[] | undefined;
  readonly groups: readonly {readonly group: string; readonly counts: readonly ValueCount[]}[];
  /** How many groups are too small to be shown apart. */
  readonly hidden: number;
}

/** Where people stand on each statement of a survey, in reading order. */
export function positionsIn(survey: Survey, responses: readonly Response[]): readonly Position[] {
  const statements = survey.sections.flatMap(({questions}) => questions.flatMap(statementsIn));
  return statements.map((statement) => positionOn(statement, responses));
}

/** Where people stand on one statement. */
export function positionOn(statement: AskedStatement, responses: readonly Response[]): Position {
  const said = responses.map((response) => ({
    response,
    value: countedValue(
      statement,
      own(response.answers, statement.question.id),
      own(response.notes ?? {}, statement.question.id),
    ),
  }));
  const entries = said.filter((entry): entry is PositionEntry => typeof entry.value === 'number');
  const values = entries.map(({value}) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [from, to] = statement.scale;
  const count = (wanted: unknown): number => said.filter(({value}) => value === wanted).length;
  const notApplicable = count('not-applicable');
  const doNotKnow = count('do-not-know');
  return {
    id: statementId(statement),
    statement,
    entries,
    range: entries.length > 0 ? [low, high] : undefined,
    notApplicable,
    doNotKnow,
    unanswered: said.length - entries.length - notApplicable - doNotKnow,
    spread: entries.length > 0 && to > from ? (high - low) / (to - from) : 0,
  };
}

/** The positions with the greatest disagreement first; equal ones in reading order. */
export function byDisagreement(positions: readonly Position[]): readonly Position[] {
  const measures = new Map(
    positions.map((position) => {
      const values = position.entries.map(({value}) => value);
      return [position, disagreement(values, position.statement.scale) ?? 0];
    }),
  );
  const of = (position: Position): number => measures.get(position) ?? 0;
  return [...positions].sort((one, other) => of(other) - of(one));
}

/**
 * What of a position is shown, to everybody and group by group, by the survey's `minimumGroup`: fewer answers than that
 * are not drawn one by one, and no group so small, nor one that could be worked out by subtracting others, stands apart.
 */
export function shownPosition(survey: Survey, {entries}: Position, groupBy?: GroupedBy): ShownPosition {
  const minimum = survey.results?.minimumGroup ?? MINIMUM_GROUP;
  const {shown, hidden} = shownGroups(answerGroups(entries, groupBy), entries, minimum);
  return {
    minimum,
    counts: entries.length >= minimum ? countsOf(entries) : undefined,
    groups: shown.map(({group, entries: members}: AnswerGroup<PositionEntry>) => ({group, counts: countsOf(members)})),
    hidden: hidden.length,
  };
}

function countsOf(entries: readonly PositionEntry[]): readonly ValueCount[] {
  const counts = new Map<number, number>();
  for (const {value} of entries) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => one - other).map(([value, count]) => ({value, count}));
}

/** Question ids may be words that every object inherits. */
function own<V>(record: {readonly [id: string]: V}, id: string): V | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
