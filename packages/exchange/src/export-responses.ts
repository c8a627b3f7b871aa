import {byteStream, type Pieces} from './byte-stream.js';
import type {ExportOptions, ResponseSource, SurveySource} from './contract.js';
import {type Dialect, EXCEL, RFC_4180, SPSS} from './csv/dialect.js';
import {exportCodebook} from './csv/export-codebook.js';
import {exportPlan} from './csv/export-plan.js';
import {exportCsv} from './csv/export-csv.js';
import {type Definitions, definitionsByHash, versionsOf} from './definitions.js';
import {exportJson} from './json/export-json.js';
import {exportJsonLines} from './json/export-json-lines.js';

const DIALECTS: {readonly [D in NonNullable<ExportOptions['dialect']>]: Dialect} = {
  excel: EXCEL,
  rfc4180: RFC_4180,
  spss: SPSS,
};

type Writer = (
  responses: ResponseSource,
  definitions: Definitions,
  dialect: Dialect,
  options: ExportOptions,
) => Pieces | Promise<Pieces>;

/** What is written rarely is loaded when it is asked for. */
const FORMATS: {readonly [F in ExportOptions['format']]: Writer} = {
  csv: (responses, versions, dialect, options) => exportCsv(responses, versions, dialect, options),
  codebook: (_, versions, dialect, options) => exportCodebook(versions, dialect, options),
  plan: (responses, versions, dialect, options) => exportPlan(responses, versions, dialect, options),
  json: (responses, definitions, _, options) => exportJson(responses, definitions, options),
  'json-lines': (responses, definitions, _, options) => exportJsonLines(responses, definitions, options),
  'csv-tables': async (responses, versions, dialect, options) =>
    (await import('./csv/export-csv-tables.js')).exportCsvTables(responses, versions, dialect, options),
  xlsx: async (responses, versions, _, options) =>
    (await import('./xlsx/export-xlsx.js')).exportXlsx(responses, versions, options),
  'data-package': async (responses, versions, _, options) =>
    (await import('./data-package/export-data-package.js')).exportDataPackage(responses, versions, options),
  spss: async (_, versions, __, options) => (await import('./syntax/spss-syntax.js')).spssSyntax(versions, options),
  r: async (_, versions, __, options) => (await import('./syntax/r-script.js')).rScript(versions, options),
};

/** Files that hold any number of surveys; the others are about one. */
const OF_ALL_SURVEYS: readonly ExportOptions['format'][] = ['json', 'json-lines'];

/**
 * Writes responses as a table, its codebook, the action plans in them, or a file that can be read again. Bytes are made
 * as they are read; an abort, or anything wrong with the responses, errors the stream.
 * @throws {ExchangeError} when it is not clear which survey a table is about.
 */
export function exportResponses(
  responses: ResponseSource,
  surveys: SurveySource,
  options: ExportOptions,
): ReadableStream<Uint8Array> {
  const all = definitionsByHash(surveys);
  const definitions = OF_ALL_SURVEYS.includes(options.format) ? all : versionsOf(all, options.surveyId);
  const write = FORMATS[options.format];
  return byteStream(
    (async function* () {
      yield* await write(responses, definitions, DIALECTS[options.dialect ?? 'excel'], options);
    })(),
    options.signal,
  );
}
