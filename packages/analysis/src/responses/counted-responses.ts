import {isLate, type Response, supersededIds, type Survey} from '@consulta/schema';

/**
 * The responses that count: of this survey, each once, without tests and without those that a later one corrects.
 * When late ones are left out, a correction that came late corrects nothing.
 */
export function countedResponses(
  survey: Survey,
  responses: Iterable<Response>,
  withoutLate: boolean,
): readonly Response[] {
  const own = new Map<string, Response>();
  for (const response of responses) {
    if (response.surveyId !== survey.id || (withoutLate && isLate(survey, response))) continue;
    own.set(response.id, response);
  }
  const superseded = supersededIds(own.values());
  return [...own.values()].filter(({id, test}) => !test && !superseded.has(id));
}
