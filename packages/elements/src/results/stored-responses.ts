import {type Response, supersededIds} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';

/** The finished answers to a survey that are kept here, newest first; what was corrected or only a test is left out. */
export async function storedResponses(
  store: ResponseStore,
  surveyId: string,
  signal: AbortSignal,
): Promise<readonly Response[]> {
  const found: Response[] = [];
  for await (const response of store.responses({surveyId, signal})) found.push(response);
  return currentResponses(found).filter(({test}) => !test);
}

/** Newest first, without those that another one supersedes. */
export function currentResponses(responses: readonly Response[]): readonly Response[] {
  const superseded = supersededIds(responses);
  return responses
    .filter(({id}) => !superseded.has(id))
    .sort((a, b) => b.submittedAt.localeCompare(a.submittedAt) || b.id.localeCompare(a.id));
}
