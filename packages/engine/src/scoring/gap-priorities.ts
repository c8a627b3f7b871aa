import type {Answer, Note, Question, Survey} from '@consulta/schema';

import {calculateResponse, type ScoredResponse} from '../calculation/calculate-response.js';
import {WEIGHT_OF_IMPORTANCE} from '../calculation/score-state.js';
import {type AskedStatement, countedValue, statementId, statementsIn} from '../question-types/statements.js';
import type {TargetOptions} from './targets.js';

/** A statement that is below its target, and how soon to take it up. */
export interface GapPriority {
  /** `question`, or `question/row`. */
  readonly id: string;
  readonly questionId: string;
  readonly current: number;
  readonly target: number;
  readonly gap: number;
  readonly importance: NonNullable<Note['importance']>;
  /** ((1 + target − current)² − 1) × importance, which weighs low ½, normal 1, high 2. */
  readonly priority: number;
  /** The highest priority that any statement could have. */
  readonly highest: number;
  /** Of that, from 0 to 1. */
  readonly share: number;
  /** `high` from half of that, `medium` from a quarter. */
  readonly level: 'high' | 'medium' | 'low';
}

/** What was said of a question. */
interface SaidOnQuestions {
  answer(questionId: string): Answer | undefined;
  note(questionId: string): Note | undefined;
}

/** The statements of a response that are below their target, as `gapsAmong` orders them. */
export function gapPriorities(
  survey: Survey,
  response: ScoredResponse,
  {targets}: Pick<TargetOptions, 'targets'> = {},
): readonly GapPriority[] {
  const calculation = calculateResponse(survey, response);
  const {notes = {}} = response;
  const visible = [...calculation.outline.questions.values()].filter(({question: {id}}) => calculation.isVisible(id));
  const said: SaidOnQuestions = {
    answer: (id) => calculation.answerOf(id),
    note: (id) => (Object.hasOwn(notes, id) ? notes[id] : undefined),
  };
  return gapsAmong(
    visible.map(({question}) => question),
    said,
    targets,
  );
}

/**
 * The statements of these questions, those that are asked, that are below their target, most urgent first; equal ones
 * stay in their order. A gap counts more than in proportion, since two levels are harder to climb than twice one.
 */
export function gapsAmong(
  questions: readonly Question[],
  {answer, note}: SaidOnQuestions,
  targets: TargetOptions['targets'] = {},
): readonly GapPriority[] {
  const statements = questions.flatMap(statementsIn);
  const highest = Math.max(0, ...statements.map(mostOf));
  const gaps = statements.flatMap((statement) => {
    const [id, questionId] = [statementId(statement), statement.question.id];
    const noted = note(questionId);
    const current = countedValue(statement, answer(questionId), noted);
    const target = Object.hasOwn(targets, id) ? targets[id] : noted?.target;
    if (typeof current !== 'number' || target === undefined || current >= target) return [];
    const {importance = 'normal'} = noted ?? {};
    const gap = target - current;
    const priority = priorityOf(gap, WEIGHT_OF_IMPORTANCE[importance]);
    const share = highest === 0 ? 1 : Math.min(1, priority / highest);
    return [{id, questionId, current, target, gap, importance, priority, highest, share, level: levelOf(share)}];
  });
  return gaps.sort((a, b) => b.priority - a.priority);
}

/** The highest priority that a statement could have. */
function mostOf({scale: [low, high], question}: AskedStatement): number {
  return priorityOf(high - low, WEIGHT_OF_IMPORTANCE[question.importance === true ? 'high' : 'normal']);
}

function priorityOf(gap: number, importance: number): number {
  return ((1 + gap) ** 2 - 1) * importance;
}

function levelOf(share: number): GapPriority['level'] {
  return share >= 0.5 ? 'high' : share >= 0.25 ? 'medium' : 'low';
}
