import {textIn, unmarked} from '@consulta/schema';

import type {ExportOptions} from '../contract.js';
import type {Definitions} from '../definitions.js';
import {type Cell, VALUE_SEPARATOR} from '../question-types/answer-column.js';
import type {Column} from './column.js';
import type {Dialect} from './dialect.js';
import {tableOf} from './table.js';
import {writeLine} from './write-line.js';

const HEADER = [
  'column', 'question_id', 'type', 'section', 'title', 'part', 'values', 'required', 'sensitive', 'reading', 'missing', 'versions',
]; // prettier-ignore

/** One line per column of the table: what it is about, and what its codes mean. */
export function* exportCodebook(versions: Definitions, dialect: Dialect, options: ExportOptions): Generator<string> {
  const {language} = options;
  const {columns, byHash} = tableOf(versions, options);
  const languages = [...(language === undefined ? [] : [language]), ...([...versions.values()][0]?.languages ?? [])];
  yield dialect.byteOrderMark + writeLine(HEADER, dialect);
  for (const column of columns) {
    const inVersions = [...versions].filter(([hash]) => byHash.get(hash)?.has(column.id));
    const names = [...new Set(inVersions.map(([, {version}]) => version))];
    yield writeLine([...describe(column, languages), names.join(VALUE_SEPARATOR)], dialect);
  }
}

function describe(column: Column, languages: readonly string[]): Cell[] {
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
function missing({type, values = []}: Column): string | undefined {
  if (type === 'response') return undefined;
  const waysOut = values.map(({code}) => code).filter((code) => code === 'not-applicable' || code === 'do-not-know');
  const empty =
    type === 'note'
      ? 'empty: nothing noted'
      : type === 'score'
        ? 'empty: no value'
        : 'empty: not answered or not asked';
  return [...waysOut.map((code) => `${code}: the person said so`), empty].join('; ');
}
