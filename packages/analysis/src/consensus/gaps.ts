import {type AskedStatement, countedValue, statementId, statementsIn} from '@consulta/engine';
import type {Note, PlanEntry, Response, Survey} from '@consulta/schema';

/** What is not reached yet. */
export interface Gap {
  /** The question, or `question/row`. */
  readonly id: string;
  readonly statement: AskedStatement;
  readonly current: number;
  readonly target: number;
  /** How urgent it is: `((1 + target − current)² − 1) × importance`. */
  readonly weight: number;
  readonly priority: PlanEntry['priority'];
}

const IMPORTANCE: {readonly [I in NonNullable<Note['importance']>]: number} = {low: 1, normal: 2, high: 3};

/**
 * The statements whose target is above the answer, the most urgent first, equal ones in reading order. A gap of two steps
 * weighs more than two gaps of one: ((1 + target − current)² − 1) × importance, with importance 1, 2 or 3. From half of
 * the greatest weight that the statement's scale allows on its priority is high, from a quarter on medium.
 */
export function gapsIn(survey: Survey, answered: Pick<Response, 'answers' | 'notes'>): readonly Gap[] {
  const statements = survey.sections.flatMap(({questions}) => questions.flatMap(statementsIn));
  const gaps = statements.flatMap((statement) => gapOn(statement, answered));
  return gaps.sort((one, other) => other.weight - one.weight);
}

function gapOn(statement: AskedStatement, {answers, notes = {}}: Pick<Response, 'answers' | 'notes'>): readonly Gap[] {
  const {id} = statement.question;
  const note = Object.hasOwn(notes, id) ? notes[id] : undefined;
  const current = countedValue(statement, Object.hasOwn(answers, id) ? answers[id] : undefined, note);
  const {target, importance = 'normal'} = note ?? {};
  if (typeof current !== 'number' || target === undefined || target <= current) return [];
  const weightOf = (steps: number, importance: number): number => ((1 + steps) ** 2 - 1) * importance;
  const weight = weightOf(target - current, IMPORTANCE[importance]);
  const share = weight / weightOf(statement.scale[1] - statement.scale[0], IMPORTANCE.high);
  const priority = share >= 0.5 ? 'high' : share >= 0.25 ? 'medium' : 'low';
  return [{id: statementId(statement), statement, current, target, weight, priority}];
}
