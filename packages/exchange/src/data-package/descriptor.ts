import {type Text, textIn, unmarked} from '@consulta/schema';

import type {ExportOptions} from '../contract.js';
import type {Definitions} from '../definitions.js';
import {CODEBOOK_HEADER, RESPONSES} from '../table/codebook.js';
import {entryTables} from '../table/entry-table.js';
import {tableOf} from '../table/table.js';
import {type Described, fieldOf} from './field.js';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** The content of `datapackage.json`. */
export function descriptor(versions: Definitions, options: ExportOptions): object {
  const {language, audience} = options;
  const [newest] = versions.values();
  const languages = [...(language === undefined ? [] : [language]), ...(newest?.languages ?? [])];
  const words = (text: Text | undefined): string | undefined =>
    (text === undefined ? '' : unmarked(textIn(text, languages).text)) || undefined;
  const resource = (name: string, columns: readonly Described[], keys: object = {}): object => ({
    name,
    type: 'table',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {delimiter: ',', doubleQuote: true, lineTerminator: '\r\n', header: true},
    schema: {fields: columns.map((column) => fieldOf(column, words)), missingValues: [''], ...keys},
  });
  const key = audience === 'public' ? 'response_number' : 'response_id';
  const licence = words(newest?.licence);
  return {
    $schema: PROFILE,
    name: newest?.id,
    title: words(newest?.title),
    description: words(newest?.description),
    version: newest?.version,
    ...(licence === undefined ? {} : {licenses: [{name: licence.replace(/[^\w.-]+/g, '-'), title: licence}]}),
    resources: [
      resource(RESPONSES, tableOf(versions, options).columns, {primaryKey: [key]}),
      ...entryTables(versions, options).map(({question, columns}) =>
        resource(question.id, columns, {
          primaryKey: [key, 'entry'],
          foreignKeys: [{fields: [key], reference: {resource: RESPONSES, fields: [key]}}],
        }),
      ),
      resource(
        'codebook',
        CODEBOOK_HEADER.map((id) => ({id, type: 'text', title: ''})),
      ),
    ],
  };
}
