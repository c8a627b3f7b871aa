import type {Note, Survey} from '@consulta/schema';

import type {ScoredResponse} from '../calculation/calculate-response.js';
import {scoredCalculation} from '../calculation/scored-calculation.js';
import type {KeptStatement} from '../calculation/score-keeper.js';
import type {ScoreMember} from './contract.js';

/** One thing that was asked and scores count: a question, or a row of a matrix, as one response has it. */
export interface StatementValue {
  /** `question`, or `question/row`. */
  readonly id: string;
  readonly questionId: string;
  readonly state: ScoreMember['state'];
  /** `null` where nothing with a number was said. */
  readonly value: number | null;
  readonly scale: readonly [low: number, high: number];
  /** Every score it is beneath, directly or through others. */
  readonly scoreIds: readonly string[];
  readonly note?: Note;
}

/** What a response says to each statement that a score counts, in the order of the survey, whatever the policies. */
export function statementValues(survey: Survey, response: ScoredResponse): readonly StatementValue[] {
  return scoredCalculation(survey, response).scores.statements.map(statementValue);
}

function statementValue({id, questionId, scoreIds, note, part}: KeptStatement): StatementValue {
  const {state, value, scale} = part;
  return {id, questionId, state, value, scale, scoreIds, ...(note && {note})};
}
