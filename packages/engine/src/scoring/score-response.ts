import type {Scores, Survey} from '@consulta/schema';

import {calculateResponse, type ScoredResponse} from '../calculation/calculate-response.js';
import {UnknownIdError} from '../session/unknown-id-error.js';
import type {ScoreExplanation} from './contract.js';

/** Every score of one response. */
export function scoreResponse(survey: Survey, response: ScoredResponse): Scores {
  const calculation = calculateResponse(survey, response);
  const scores = (survey.scores ?? []).flatMap(({id}) => {
    const score = calculation.score(id);
    return score === undefined ? [] : [[id, score] as const];
  });
  return Object.fromEntries(scores);
}

/** The arithmetic behind one score of one response. */
export function explainScore(survey: Survey, response: ScoredResponse, scoreId: string): ScoreExplanation {
  const explanation = calculateResponse(survey, response).explain(scoreId);
  if (explanation === undefined) throw new UnknownIdError('score', scoreId, survey.scores?.map(({id}) => id) ?? []);
  return explanation;
}

/** The arithmetic behind every score of one response, worked out once. */
export function explainScores(
  survey: Survey,
  response: ScoredResponse,
): {readonly [scoreId: string]: ScoreExplanation} {
  const calculation = calculateResponse(survey, response);
  const explanations = (survey.scores ?? []).flatMap(({id}) => {
    const explanation = calculation.explain(id);
    return explanation === undefined ? [] : [[id, explanation] as const];
  });
  return Object.fromEntries(explanations);
}
