import {type Response, supersededIds} from '@consulta/schema';

import type {ExportOptions, ResponseSequence} from '../contract.js';

/** Which responses count as results, and how many there are to look at. */
export interface ResultsFilter {
  readonly total: number;
  readonly counts: (response: Response) => boolean;
}

/**
 * A first look at all responses, since a correction comes after what it corrects: results leave out superseded
 * responses, tests and, where one survey is asked for, the others.
 */
export async function resultsOnly(
  responses: ResponseSequence,
  {surveyId, includeTest = false, signal}: Pick<ExportOptions, 'surveyId' | 'includeTest' | 'signal'>,
): Promise<ResultsFilter> {
  const belongs = (response: Response) =>
    (surveyId === undefined || response.surveyId === surveyId) && (includeTest || !response.test);
  // As little of each as is needed: there may be many.
  const links: Pick<Response, 'id' | 'supersedes' | 'test'>[] = [];
  let total = 0;
  for await (const response of responses) {
    signal?.throwIfAborted();
    total += 1;
    const {id, supersedes, test} = response;
    if (supersedes !== undefined || test) links.push({id, supersedes, test});
  }
  const superseded = supersededIds(links);
  return {total, counts: (response) => belongs(response) && !superseded.has(response.id)};
}
