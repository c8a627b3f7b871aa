import {type Response, supersededIds} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';

/** What single people answered to a survey, each once: without tests, corrected answers and what groups agreed on. */
export async function individualResponses(store: ResponseStore, surveyId: string): Promise<readonly Response[]> {
  const all: Response[] = [];
  for await (const response of store.responses({surveyId})) all.push(response);
  const superseded = supersededIds(all);
  return all.filter(({id, kind, test}) => kind === 'individual' && !test && !superseded.has(id));
}
