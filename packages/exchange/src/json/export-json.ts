import {canonicalJson, compareCopies, type Response, type Survey} from '@consulta/schema';

import type {ExportOptions, ResponseSequence, ResponseSource} from '../contract.js';
import {type Definitions, definitionOf} from '../definitions.js';
import {replayable} from '../table/response-source.js';
import {canonicalText} from './canonical-text.js';

/**
 * A Consulta file, piece by piece, in RFC 8785 bytes: the same content gives the same file, whatever order it came in.
 * Responses that come in the order of their ids, as those of a store do, are gone through twice and never held.
 */
export async function* exportJson(
  source: ResponseSource,
  definitions: Definitions,
  {signal, onProgress}: ExportOptions,
): AsyncGenerator<string> {
  const responses = await replayable(source);
  const {total, isInOrder} = await lookThrough(responses(), definitions, signal);
  const answered = new Map<string, Survey>();
  let done = 0;
  yield '{"consulta":1,"responses":[';
  for await (const copies of byId(isInOrder ? responses() : await inOrderOfIds(responses()))) {
    signal?.throwIfAborted();
    for (const copy of copies) answered.set(copy.surveyHash, definitionOf(copy, definitions));
    yield `${done === 0 ? '' : ','}${copies.map(canonicalText).join()}`;
    done += 1;
    onProgress?.({done, total});
  }
  yield `],"surveys":[${inOrder(answered).map(writeSurvey).join()}]}`;
}

/** How many ids there are, and whether they come in order; nothing is written before every definition was found. */
async function lookThrough(responses: ResponseSequence, definitions: Definitions, signal: AbortSignal | undefined) {
  const ids = new Set<string>();
  let last = '';
  let isInOrder = true;
  for await (const response of responses) {
    signal?.throwIfAborted();
    definitionOf(response, definitions);
    ids.add(response.id);
    isInOrder &&= response.id >= last;
    last = response.id;
  }
  return {total: ids.size, isInOrder};
}

async function inOrderOfIds(responses: ResponseSequence): Promise<readonly Response[]> {
  const held: Response[] = [];
  for await (const response of responses) held.push(response);
  return held.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Different responses of one id are all kept; whoever reads the file is told of the conflict. */
async function* byId(responses: ResponseSequence): AsyncGenerator<readonly Response[]> {
  let copies: Response[] = [];
  for await (const response of responses) {
    if (response.id !== copies[0]?.id) {
      if (copies.length > 0) yield copies.sort(compareCopies);
      copies = [response];
    } else if (!copies.some((copy) => canonicalText(copy) === canonicalText(response))) copies.push(response);
  }
  if (copies.length > 0) yield copies.sort(compareCopies);
}

/** The file of one response, in one piece; without its definition where the reader is known to have it. */
export function fileOfOne(response: Response, survey: Survey | undefined): string {
  return `{"consulta":1,"responses":[${canonicalText(response)}],"surveys":[${survey ? writeSurvey(survey) : ''}]}`;
}

function inOrder(surveys: ReadonlyMap<string, Survey>): Survey[] {
  const byIdThenHash = ([hashA, a]: [string, Survey], [hashB, b]: [string, Survey]) =>
    a.id === b.id ? (hashA < hashB ? -1 : 1) : a.id < b.id ? -1 : 1;
  return [...surveys].sort(byIdThenHash).map(([, survey]) => survey);
}

/** A definition as it stands in a file. */
export function writeSurvey({$schema: _, ...definition}: Survey): string {
  return canonicalJson(definition);
}
