import type {Response} from '@consulta/schema';

import type {ExportOptions, ResponseSequence} from '../contract.js';

/** Which responses count as results, and how many there are to look at. */
export interface ResultsFilter {
  readonly total: number;
  readonly counts: (response: Response) => boolean;
}

/**
 * A first look at all responses, since a correction comes after what it corrects: results leave out superseded
 * responses, tests and, where one survey is asked for, the others. A test does not take a real response out.
 */
export async function resultsOnly(
  responses: ResponseSequence,
  {surveyId, includeTest = false, signal}: ExportOptions,
): Promise<ResultsFilter> {
  const belongs = (response: Response) =>
    (surveyId === undefined || response.surveyId === surveyId) && (includeTest || !response.test);
  const superseded = new Set<string>();
  let total = 0;
  for await (const response of responses) {
    signal?.throwIfAborted();
    total += 1;
    if (response.supersedes !== undefined && !response.test) superseded.add(response.supersedes);
  }
  return {total, counts: (response) => belongs(response) && !superseded.has(response.id)};
}
