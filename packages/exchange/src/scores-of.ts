import {type ScoredResponse, scoreResponse} from '@consulta/engine';
import type {Scores, Survey} from '@consulta/schema';

/** The scores of a response, worked out again from its answers: what a file says about them is not relied on. */
export function scoresOf(response: ScoredResponse, survey: Survey): Scores {
  return survey.scores?.length ? scoreResponse(survey, response) : {};
}
