import type {Note, Survey} from '@consulta/schema';

import type {ScoredResponse} from '../calculation/calculate-response.js';
import {scoredCalculation} from '../calculation/scored-calculation.js';
import {WEIGHT_OF_IMPORTANCE} from '../calculation/score-state.js';
import {type TargetOptions, targetOf} from './targets.js';

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
  /** Of the highest priority that any statement could have, from 0 to 1. */
  readonly share: number;
  /** `high` from half of that, `medium` from a quarter. */
  readonly level: 'high' | 'medium' | 'low';
}

/**
 * The statements below their target, most urgent first; equal ones stay in the order of the survey. A gap counts more
 * than in proportion, since two levels are harder to climb than twice one.
 */
export function gapPriorities(
  survey: Survey,
  response: ScoredResponse,
  {targets}: Pick<TargetOptions, 'targets'> = {},
): readonly GapPriority[] {
  const {calculation, scores} = scoredCalculation(survey, response);
  const {statements} = scores;
  const most = statements.map(({questionId, part: {scale, state}}) => {
    const asksImportance = calculation.outline.questions.get(questionId)?.question.importance === true;
    const heaviest = asksImportance ? WEIGHT_OF_IMPORTANCE.high : WEIGHT_OF_IMPORTANCE.normal;
    return state === 'hidden' ? 0 : priorityOf(scale[1] - scale[0], heaviest);
  });
  const highest = Math.max(0, ...most);
  const gaps = statements.flatMap((statement) => {
    const target = targetOf(statement, targets);
    const {value: current} = statement.part;
    if (target === undefined || current === null || current >= target) return [];
    const {importance = 'normal'} = statement.note ?? {};
    const priority = priorityOf(target - current, WEIGHT_OF_IMPORTANCE[importance]);
    const share = highest === 0 ? 1 : Math.min(1, priority / highest);
    const {id, questionId} = statement;
    return [
      {id, questionId, current, target, gap: target - current, importance, priority, share, level: levelOf(share)},
    ];
  });
  return gaps.sort((a, b) => b.priority - a.priority);
}

function priorityOf(gap: number, importance: number): number {
  return ((1 + gap) ** 2 - 1) * importance;
}

function levelOf(share: number): GapPriority['level'] {
  return share >= 0.5 ? 'high' : share >= 0.25 ? 'medium' : 'low';
}
