import {type AssessedResponse, assessedResponse} from '@consulta/engine';
import {isLate, type Response, type Survey} from '@consulta/schema';

import {countedResponses} from '../responses/counted-responses.js';

/** The responses to a self-assessment, each worked out once. Pictures of any group are made from it. */
export interface ReadAssessments {
  readonly survey: Survey;
  readonly responses: readonly ReadAssessment[];
  readonly late: number;
}
export interface ReadAssessment extends AssessedResponse {
  readonly response: Response;
}

/**
 * Reads the responses to a survey. Tests and corrected responses are left out, late ones count unless `withoutLate`;
 * responses to other versions are read as far as their answers fit.
 */
export function readAssessments(
  survey: Survey,
  responses: Iterable<Response>,
  {withoutLate = false}: {readonly withoutLate?: boolean} = {},
): ReadAssessments {
  const all = [...responses];
  const counted = countedResponses(survey, all, withoutLate);
  const withLate = withoutLate ? countedResponses(survey, all, false) : counted;
  return {
    survey,
    responses: counted.map((response) => ({response, ...assessedResponse(survey, response)})),
    late: withLate.filter((one) => isLate(survey, one)).length,
  };
}
