import type {ExportOptions, ResponseSource, SurveySource} from './contract.js';
import {byteStream} from './byte-stream.js';
import {type Dialect, EXCEL, RFC_4180} from './csv/dialect.js';
import {exportCodebook} from './csv/export-codebook.js';
import {exportPlan} from './csv/export-plan.js';
import {exportCsv} from './csv/export-csv.js';
import {type Definitions, definitionsByHash, versionsOf} from './definitions.js';
import {exportJson} from './json/export-json.js';

type Texts = AsyncGenerator<string> | Generator<string>;

const FORMATS: {
  readonly [F in ExportOptions['format']]: (
    responses: ResponseSource,
    definitions: Definitions,
    dialect: Dialect,
    options: ExportOptions,
  ) => Texts;
} = {
  csv: (responses, definitions, dialect, options) =>
    exportCsv(responses, versionsOf(definitions, options.surveyId), dialect, options),
  codebook: (_, definitions, dialect, options) =>
    exportCodebook(versionsOf(definitions, options.surveyId), dialect, options),
  plan: (responses, definitions, dialect, options) =>
    exportPlan(responses, versionsOf(definitions, options.surveyId), dialect, options),
  json: (responses, definitions, _, options) => exportJson(responses, definitions, options),
};

/**
 * Writes responses as a table, its codebook, the action plans in them, or a file that can be read again. Bytes are made as they are read;
 * an abort, or anything wrong with the responses, errors the stream.
 * @throws {ExchangeError} when it is not clear which survey a table is about.
 */
export function exportResponses(
  responses: ResponseSource,
  surveys: SurveySource,
  options: ExportOptions,
): ReadableStream<Uint8Array> {
  const dialect = options.dialect === 'rfc4180' ? RFC_4180 : EXCEL;
  return byteStream(FORMATS[options.format](responses, definitionsByHash(surveys), dialect, options), options.signal);
}
