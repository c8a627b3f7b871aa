import {closesAt, type Survey} from '@consulta/schema';

import type {ResponseRow} from './response-row.js';

/**
 * Ids of the responses that came after their survey had closed. Where versions of a survey name different ends, the
 * last one counts: a deadline that was extended is extended for everybody. By the clock of the respondent's device:
 * when a file was made is all that a file can say of its time.
 */
export function lateResponses(rows: readonly ResponseRow[], surveys: Iterable<Survey>): ReadonlySet<string> {
  const ends = new Map<string, number>();
  for (const survey of surveys) ends.set(survey.id, Math.max(ends.get(survey.id) ?? -Infinity, closesAt(survey)));
  const isLate = ({surveyId, submittedAt}: ResponseRow): boolean =>
    Date.parse(submittedAt) >= (ends.get(surveyId) ?? Infinity);
  return new Set(rows.filter(isLate).map(({id}) => id));
}
