import type {Text} from '@consulta/schema';

import type {CodedValue} from '../question-types/answer-column.js';
import type {Column} from '../table/column.js';
import {isWayOut, WAYS_OUT} from '../table/way-out.js';

type Described = Omit<Column, 'cell'>;

/** A column as SPSS knows it. */
export interface Variable {
  readonly name: string;
  /** The name under which it is read; another where the cells are numbers and words. */
  readonly readAs: string;
  readonly format: string;
  readonly label: string;
  readonly level: 'NOMINAL' | 'ORDINAL' | 'SCALE';
  /** Values as they are written in the syntax, with their labels. */
  readonly labels: readonly (readonly [value: string, label: string])[];
  /** Codes in the file that become these numbers, which SPSS is told are missing. */
  readonly waysOut: readonly (readonly [code: string, value: number])[];
}

/** What SPSS takes at most, in bytes of UTF-8. */
const LONGEST_TEXT = 32_767;
const LONGEST_LABEL = 250;
const LONGEST_VALUE_LABEL = 120;

/** The two ways out get numbers below every value of the scale: -99 and -98, or lower. */
function numbersOfWaysOut(values: readonly CodedValue[]): Variable['waysOut'] {
  const numbers = values.flatMap(({code}) => (typeof code === 'number' ? [code] : []));
  const first = Math.min(-99, Math.floor(Math.min(...numbers, 0)) - WAYS_OUT.length);
  return values.filter(isWayOut).map(({code}) => [String(code), first + WAYS_OUT.indexOf(code as 'do-not-know')]);
}

export function variableOf(column: Described, name: string, words: (text: Text | undefined) => string): Variable {
  const {isNumeric, moment, values = [], isSeveral} = column;
  const waysOut = isNumeric ? numbersOfWaysOut(values) : [];
  const numbers = new Map(waysOut);
  const labelled = isSeveral ? [] : values;
  return {
    name,
    readAs: waysOut.length > 0 ? `${name}_r_` : name,
    format: waysOut.length > 0 ? 'A32' : formatOf(column),
    label: quoted([words(column.title), words(column.part)].filter(Boolean).join(': ') || column.id, LONGEST_LABEL),
    level: isNumeric ? (values.length > 0 ? 'ORDINAL' : 'SCALE') : moment === 'day' ? 'SCALE' : 'NOMINAL',
    labels: labelled.map(({code, label}) => [
      typeof code === 'number' ? String(code) : (numbers.get(code)?.toString() ?? quoted(code, LONGEST_TEXT)),
      quoted(words(label) || String(code), LONGEST_VALUE_LABEL),
    ]),
    waysOut,
  };
}

function formatOf({type, isNumeric, moment, values = [], isSeveral}: Described): string {
  if (isNumeric) return 'F12.4';
  if (moment) return moment === 'day' ? 'SDATE10' : 'A24';
  if (type === 'response') return 'A4096';
  const longest = values.reduce((most, {code}) => Math.max(most, String(code).length), 0);
  if (isSeveral)
    return `A${Math.min(
      LONGEST_TEXT,
      values.reduce((sum, {code}) => sum + String(code).length + 3, 64),
    )}`;
  return longest === 0 ? `A${LONGEST_TEXT}` : `A${Math.max(longest, 8)}`;
}

const encoder = new TextEncoder();

/** A string of the syntax, cut where SPSS would refuse it. */
export function quoted(text: string, longest: number): string {
  let fitting = text.replace(/\s+/g, ' ').trim();
  while (encoder.encode(fitting).length > longest) fitting = [...fitting].slice(0, -1).join('');
  return `'${fitting.replaceAll("'", "''")}'`;
}
