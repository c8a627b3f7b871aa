import {type Response, supersededIds} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';

/** More often would take longer than reading. */
const TOLD_EVERY = 250;

/** The finished answers to a survey that are kept here, tests and corrected ones too. */
export async function storedResponses(
  store: ResponseStore,
  surveyId: string,
  signal: AbortSignal,
  onProgress?: (found: number) => void,
): Promise<readonly Response[]> {
  const found: Response[] = [];
  for await (const response of store.responses({surveyId, signal})) {
    found.push(response);
    if (found.length % TOLD_EVERY === 0) onProgress?.(found.length);
  }
  return found;
}

/** Newest first, without those that another one supersedes. */
export function currentResponses(responses: readonly Response[]): readonly Response[] {
  const superseded = supersededIds(responses);
  return responses
    .filter(({id}) => !superseded.has(id))
    .sort((a, b) => descending(a.submittedAt, b.submittedAt) || descending(a.id, b.id));
}

/** Dates and ids are plain ASCII: comparing them as a language would takes ten times as long. */
function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
