import {type Text, textIn, unmarked} from '@consulta/schema';

import type {ExportOptions} from '../contract.js';
import type {Definitions} from '../definitions.js';
import {tableOf} from '../table/table.js';
import {spssNames} from './spss-names.js';
import {quoted, type Variable, variableOf} from './spss-variable.js';

/**
 * SPSS syntax (also for PSPP) that reads the CSV of dialect `spss` with variable labels, value labels and missing values:
 * "not applicable" and "do not know" are two numbers of their own, an empty cell is the system's.
 */
export function* spssSyntax(versions: Definitions, options: ExportOptions): Generator<string> {
  const {language, csvName = 'responses.csv'} = options;
  const languages = [...(language === undefined ? [] : [language]), ...([...versions.values()][0]?.languages ?? [])];
  const words = (text: Text | undefined) => (text === undefined ? '' : unmarked(textIn(text, languages).text));
  const {columns} = tableOf(versions, options);
  const names = spssNames(columns.map(({id}) => id));
  const variables = columns.map((column) => variableOf(column, names.get(column.id) ?? column.id, words));
  yield '* Reads the responses with their labels. Open the folder of this file first (CD), then run everything.\n';
  yield 'SET DECIMAL=DOT.\n';
  yield `GET DATA /TYPE=TXT /FILE=${quoted(csvName, 1000)} /ENCODING='UTF8' /ARRANGEMENT=DELIMITED`;
  yield ` /DELIMITERS=',' /QUALIFIER='"' /FIRSTCASE=2\n  /VARIABLES=\n`;
  yield variables.map(({readAs, format}) => `    ${readAs} ${format}`).join('\n');
  yield '.\n\n';
  for (const variable of variables) if (variable.waysOut.length > 0) yield recoded(variable);
  for (const {name, label} of variables) yield `VARIABLE LABELS ${name} ${label}.\n`;
  for (const variable of variables) yield* labelled(variable);
  yield 'EXECUTE.\n';
}

/** Words become numbers, and what is a number already stays. */
function recoded({name, readAs, waysOut}: Variable): string {
  const pairs = waysOut.map(([code, value]) => `('${code}'=${value})`).join(' ');
  return `RECODE ${readAs} ${pairs} (CONVERT) INTO ${name}.\nEXECUTE.\nDELETE VARIABLES ${readAs}.\n`;
}

function* labelled({name, labels, level, waysOut}: Variable): Generator<string> {
  if (labels.length > 0) {
    yield `VALUE LABELS ${name}\n${labels.map(([value, label]) => `  ${value} ${label}`).join('\n')}.\n`;
  }
  if (waysOut.length > 0) yield `MISSING VALUES ${name} (${waysOut.map(([, value]) => value).join(', ')}).\n`;
  yield `VARIABLE LEVEL ${name} (${level}).\n`;
}
