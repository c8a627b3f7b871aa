import type {Response, Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';

/** A file with every finished response to a survey on this device, for the organiser's desk. */
export interface CollectedAnswers {
  readonly name: string;
  readonly content: Blob;
  readonly count: number;
}

/** Makes the file; the code for it is loaded when first wanted. */
export async function collectedAnswers(store: ResponseStore, surveyId: string, now: number): Promise<CollectedAnswers> {
  const {exportResponses} = await import('@consulta/exchange');
  const responses: Response[] = [];
  for await (const response of store.responses({surveyId})) responses.push(response);
  const hashes = new Set(responses.map(({surveyHash}) => surveyHash));
  const surveys = await Promise.all([...hashes].map((hash) => store.survey(hash)));
  const known = surveys.filter((survey): survey is Survey => survey !== undefined);
  const bytes = exportResponses(responses, known, {format: 'json'});
  return {
    name: `${surveyId}-${new Date(now).toISOString().slice(0, 16).replace(/[T:]/g, '-')}.json`,
    content: new Blob([await new globalThis.Response(bytes).arrayBuffer()], {type: 'application/json'}),
    count: responses.length,
  };
}
