import type {ExportOptions, ResponseSource} from '../contract.js';
import {RFC_4180, SPSS} from '../csv/dialect.js';
import {exportCodebook} from '../csv/export-codebook.js';
import {exportCsv} from '../csv/export-csv.js';
import type {Definitions} from '../definitions.js';
import {rScript} from '../syntax/r-script.js';
import {spssSyntax} from '../syntax/spss-syntax.js';
import {entryTables} from '../table/entry-table.js';
import {replayable} from '../table/response-source.js';
import {zipped} from '../zip/zipped.js';
import {descriptor} from './descriptor.js';

/**
 * A Data Package (version 2, https://datapackage.org/standard/data-package/) in a ZIP: `datapackage.json` with a Table
 * Schema for each CSV, the codebook, and an SPSS syntax and an R script that read the responses with their labels.
 */
export async function* exportDataPackage(
  source: ResponseSource,
  versions: Definitions,
  asked: ExportOptions,
): AsyncGenerator<Uint8Array> {
  const options: ExportOptions = {...asked, repeats: 'own-table', values: 'codes'};
  const responses = await replayable(source);
  const entries = entryTables(versions, options);
  const csv = (entriesOf?: string) =>
    exportCsv(responses, versions, RFC_4180, {...options, ...(entriesOf === undefined ? {} : {entriesOf})});
  yield* zipped([
    {name: 'datapackage.json', pieces: [`${JSON.stringify(descriptor(versions, options), undefined, 2)}\n`]},
    {name: 'responses.csv', pieces: csv()},
    ...entries.map(({question: {id}}) => ({name: `${id}.csv`, pieces: csv(id)})),
    {name: 'codebook.csv', pieces: exportCodebook(versions, RFC_4180, options)},
    {name: 'spss/responses.csv', pieces: exportCsv(responses, versions, SPSS, options)},
    {name: 'spss/responses.sps', pieces: spssSyntax(versions, options)},
    {name: 'responses.R', pieces: rScript(versions, options)},
  ]);
}
