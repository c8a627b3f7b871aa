import type {Note, Scores, Survey} from '@consulta/schema';

import type {ScoredResponse} from '../calculation/calculate-response.js';
import {scoredCalculation} from '../calculation/scored-calculation.js';
import type {KeptStatement} from '../calculation/score-keeper.js';
import type {ScoreMember} from './contract.js';

/** One thing that was asked and scores count: a question, or a row of a matrix, as one response has it. */
export interface AssessedStatement {
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

/** A response as its assessment is made of. */
export interface AssessedResponse {
  readonly statements: readonly AssessedStatement[];
  readonly scores: Scores;
}

/**
 * What a response says to each statement that a score counts, in the order of the survey and whatever the policies, and
 * what the scores come to.
 */
export function assessedResponse(survey: Survey, response: ScoredResponse): AssessedResponse {
  const {scores} = scoredCalculation(survey, response);
  return {statements: scores.statements.map(assessedStatement), scores: scores.all};
}

function assessedStatement({id, questionId, scoreIds, note, part}: KeptStatement): AssessedStatement {
  const {state, value, scale} = part;
  return {id, questionId, state, value, scale, scoreIds, ...(note && {note})};
}
