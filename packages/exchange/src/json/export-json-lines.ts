import type {ExportOptions, ResponseSource} from '../contract.js';
import {type Definitions, definitionOf} from '../definitions.js';
import {canonicalText} from './canonical-text.js';
import {writeSurvey} from './export-json.js';

/**
 * A line per response, in the order in which they come, and before the first that answered it a line with a definition.
 * Each line is a Consulta file of its own, so that a program may take them one by one, and little is held in memory.
 */
export async function* exportJsonLines(
  source: ResponseSource,
  definitions: Definitions,
  {signal, onProgress}: ExportOptions,
): AsyncGenerator<string> {
  const responses = typeof source === 'function' ? source() : source;
  const total = Array.isArray(responses) ? responses.length : undefined;
  const defined = new Set<string>();
  let done = 0;
  for await (const response of responses) {
    signal?.throwIfAborted();
    const survey = definitionOf(response, definitions);
    if (!defined.has(response.surveyHash)) yield `{"consulta":1,"responses":[],"surveys":[${writeSurvey(survey)}]}\n`;
    defined.add(response.surveyHash);
    yield `{"consulta":1,"responses":[${canonicalText(response)}],"surveys":[]}\n`;
    done += 1;
    onProgress?.({done, total});
  }
}
