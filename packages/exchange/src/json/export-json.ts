import {canonicalJson, compareCopies, type Response, type Survey} from '@consulta/schema';

import type {ExportOptions, ResponseSource} from '../contract.js';
import {type Definitions, definitionOf} from '../definitions.js';
import {canonicalText} from './canonical-text.js';

/** A Consulta file, piece by piece, in RFC 8785 bytes: the same content gives the same file, whatever order it came in. */
export async function* exportJson(
  source: ResponseSource,
  definitions: Definitions,
  {signal, onProgress}: ExportOptions,
): AsyncGenerator<string> {
  const written = new Map<string, Response[]>();
  const answered = new Map<string, Survey>();
  for await (const response of typeof source === 'function' ? source() : source) {
    signal?.throwIfAborted();
    answered.set(response.surveyHash, definitionOf(response, definitions));
    addOnce(written, response);
  }
  yield '{"consulta":1,"responses":[';
  for (const [index, id] of [...written.keys()].sort().entries()) {
    const copies = written.get(id)?.sort(compareCopies) ?? [];
    yield `${index === 0 ? '' : ','}${copies.map(canonicalText).join()}`;
    onProgress?.({done: index + 1, total: written.size});
  }
  yield `],"surveys":[${inOrder(answered).map(writeSurvey).join()}]}`;
}

/** The file of one response, in one piece; without its definition where the reader is known to have it. */
export function fileOfOne(response: Response, survey: Survey | undefined): string {
  return `{"consulta":1,"responses":[${canonicalText(response)}],"surveys":[${survey ? writeSurvey(survey) : ''}]}`;
}

/** Different responses of one id are all kept; whoever reads the file is told of the conflict. */
function addOnce(written: Map<string, Response[]>, response: Response): void {
  const copies = written.get(response.id);
  if (copies === undefined) written.set(response.id, [response]);
  else if (!copies.some((copy) => canonicalText(copy) === canonicalText(response))) copies.push(response);
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
