import type {Score, Scores, Survey} from '@consulta/schema';

import {calculateResponse, type ScoredResponse} from '../calculation/calculate-response.js';
import {UnknownIdError} from '../session/unknown-id-error.js';
import type {ScoreExplanation} from './contract.js';

/** Every score of one response, with how each came about. */
export interface ResponseExplanation {
  readonly scores: Scores;
  readonly explanations: {readonly [scoreId: string]: ScoreExplanation};
}

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

/** All scores of one response and the arithmetic behind each, worked out at once: many responses are read so. */
export function explainResponse(survey: Survey, response: ScoredResponse): ResponseExplanation {
  const calculation = calculateResponse(survey, response);
  const scores: {[scoreId: string]: Score} = {};
  const explanations: {[scoreId: string]: ScoreExplanation} = {};
  for (const {id} of survey.scores ?? []) {
    const [score, explanation] = [calculation.score(id), calculation.explain(id)];
    if (score) scores[id] = score;
    if (explanation) explanations[id] = explanation;
  }
  return {scores, explanations};
}

/** The arithmetic behind every score of one response, worked out once. */
export function explainScores(
  survey: Survey,
  response: ScoredResponse,
): {readonly [scoreId: string]: ScoreExplanation} {
  return explainResponse(survey, response).explanations;
}
