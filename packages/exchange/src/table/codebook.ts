import {textIn, unmarked} from '@consulta/schema';

import type {ExportOptions} from '../contract.js';
import type {Definitions} from '../definitions.js';
import {type Cell, VALUE_SEPARATOR} from '../question-types/answer-column.js';
import type {Column} from './column.js';
import {entryTables} from './entry-table.js';
import {tableOf} from './table.js';
import {isWayOut} from './way-out.js';

/** The name of the table that has a line for each response; the other tables have those of their questions. */
export const RESPONSES = 'responses';

/** What stands above the lines of a codebook. */
export const CODEBOOK_HEADER = [
  'column', 'question_id', 'type', 'section', 'title', 'part', 'values', 'required', 'sensitive', 'reading', 'missing', 'versions', 'table',
]; // prettier-ignore

/** One line per column of every table: what it is about, and what its codes mean. */
export function* codebookLines(versions: Definitions, options: ExportOptions): Generator<Cell[]> {
  const {language, repeats} = options;
  const languages = [...(language === undefined ? [] : [language]), ...([...versions.values()][0]?.languages ?? [])];
  const {columns, byHash} = tableOf(versions, options);
  for (const column of columns) {
    const inVersions = [...versions].filter(([hash]) => byHash.get(hash)?.has(column.id));
    const names = [...new Set(inVersions.map(([, {version}]) => version))];
    yield [...describe(column, languages), names.join(VALUE_SEPARATOR), RESPONSES];
  }
  if (repeats !== 'own-table') return;
  for (const {question, columns: own, versionsOf} of entryTables(versions, options)) {
    for (const column of own) {
      yield [...describe(column, languages), versionsOf(column.id).join(VALUE_SEPARATOR), question.id];
    }
  }
}

function describe(column: Omit<Column, 'cell'>, languages: readonly string[]): Cell[] {
  const words = (text: Column['part']) => (text === undefined ? undefined : unmarked(textIn(text, languages).text));
  return [
    column.id,
    column.questionId,
    column.type,
    words(column.section),
    words(column.title),
    words(column.part),
    column.values?.map(({code, label}) => `${code} = ${words(label) ?? ''}`).join(VALUE_SEPARATOR),
    column.required === undefined ? undefined : REQUIRED[String(column.required)],
    column.sensitive === undefined ? undefined : column.sensitive ? 'yes' : 'no',
    column.reading,
    missing(column),
  ];
}

const REQUIRED: {readonly [required: string]: string} = {true: 'yes', false: 'no', soft: 'asked twice', if: 'if'};

/** Three kinds of nothing, told apart. */
function missing({type, values = []}: Pick<Column, 'type' | 'values'>): string | undefined {
  if (type === 'response') return undefined;
  const waysOut = values.filter(isWayOut).map(({code}) => code);
  const empty =
    type === 'note'
      ? 'empty: nothing noted'
      : type === 'score'
        ? 'empty: no value'
        : 'empty: not answered or not asked';
  return [...waysOut.map((code) => `${code}: the person said so`), empty].join('; ');
}
