import {parseResponse, type Response, type Survey} from '@consulta/schema';

import {ownEntries} from './judge-file.js';
import {misfit} from './misfit.js';
import type {Rejections} from './rejections.js';

/** Whether an entry of a file has the shape of a response; says why not. */
export function shapedResponse(value: unknown, rejections: Rejections): Response | undefined {
  const entries = ownEntries(value);
  const format = entries.get('format');
  if (typeof format === 'number' && format > 1) {
    rejections.add('newer-format', newerFormat(format), idIn(entries));
    return undefined;
  }
  const parsed = parseResponse(value);
  if (parsed.ok) return parsed.response;
  const [issue] = parsed.issues;
  rejections.add('response-invalid', damaged(`${issue?.path ?? ''} ${issue?.message ?? ''}`), idIn(entries));
  return undefined;
}

/** Whether a response fits the definition that it answered; says why not. */
export function fitsDefinition(response: Response, survey: Survey, rejections: Rejections): boolean {
  const problem = misfit(response, survey);
  if (problem !== undefined) rejections.add('response-invalid', damaged(problem), response.id);
  return problem === undefined;
}

/** Says that the definition of a response is nowhere, or only in another state. */
export function rejectWithoutDefinition(response: Response, held: Iterable<Survey>, rejections: Rejections): void {
  const isKnown = [...held].some(({id}) => id === response.surveyId);
  if (isKnown) rejections.add('survey-changed', surveyChanged(response), response.id);
  else rejections.add('survey-missing', surveyMissing(response), response.id);
}

/** The id of a record, to find it by. */
export function idIn(entries: ReadonlyMap<string, unknown>): string | undefined {
  const id = entries.get('id');
  return typeof id === 'string' ? id.slice(0, 64) : undefined;
}

function damaged(what: string): string {
  return `This response is damaged: ${what.trim().slice(0, 500).replace(/\.$/, '')}. Ask for the file again.`;
}

function newerFormat(format: number): string {
  return `This response was made by a newer Consulta (format ${format}; this page reads 1). Update this page, then read the file again.`;
}

function surveyChanged({surveyId}: Response): string {
  return `This response answered another state of "${surveyId}" than the one in this file: the definition was changed afterwards. Ask for the file as it was downloaded.`;
}

function surveyMissing({surveyId}: Response): string {
  return `The definition of "${surveyId}", which this response answered, is not in this file and not known here. Ask for the file as it was downloaded, or read it together with another file of this survey.`;
}
