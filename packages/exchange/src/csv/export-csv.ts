import type {Survey} from '@consulta/schema';

import type {ExportOptions, ResponseSource} from '../contract.js';
import {type Definitions, definitionOf} from '../definitions.js';
import type {Wording} from '../question-types/answer-column.js';
import {scoresOf} from '../scores-of.js';
import type {Dialect} from './dialect.js';
import {replayable} from './response-source.js';
import {resultsOnly} from './results-only.js';
import {tableOf} from './table.js';
import {writeLine} from './write-line.js';

/** The table, line by line: the header, then one line per response that counts. */
export async function* exportCsv(
  source: ResponseSource,
  versions: Definitions,
  dialect: Dialect,
  options: ExportOptions,
): AsyncGenerator<string> {
  const {columns, byHash} = tableOf(versions, options);
  yield (
    dialect.byteOrderMark +
    writeLine(
      columns.map(({id}) => id),
      dialect,
    )
  );

  const responses = await replayable(source);
  const {total, counts} = await resultsOnly(responses(), options);
  const wordings = new Map([...versions].map(([hash, survey]) => [hash, wordingFor(survey, options)]));
  let done = 0;
  for await (const response of responses()) {
    if (counts(response)) {
      const survey = definitionOf(response, versions);
      const own = byHash.get(response.surveyHash);
      const wording = wordings.get(response.surveyHash) ?? wordingFor(survey, options);
      const row = {response, scores: scoresOf(response, survey), wording};
      yield writeLine(
        columns.map(({id}) => own?.get(id)?.cell(row)),
        dialect,
      );
    }
    done += 1;
    options.onProgress?.({done, total});
  }
}

function wordingFor(survey: Survey, {values = 'codes', language}: ExportOptions): Wording {
  return {values, languages: language === undefined ? survey.languages : [language, ...survey.languages]};
}
