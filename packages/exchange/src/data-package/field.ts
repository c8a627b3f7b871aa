import type {Text} from '@consulta/schema';

import type {CodedValue} from '../question-types/answer-column.js';
import type {Column} from '../table/column.js';
import {isWayOut} from '../table/way-out.js';

/** What a field says of itself. */
export type Described = Omit<Column, 'cell'>;

type Words = (text: Text | undefined) => string | undefined;

/**
 * A field of a Table Schema, version 2: its type, its value labels as `categories`, and the two ways out of an answer as
 * missing values of the field, which stay told apart from an empty cell.
 */
export function fieldOf(column: Described, words: Words): object {
  const {id, title, part, reading, values = []} = column;
  const waysOut = values.filter(isWayOut);
  const answers = values.filter((value) => !isWayOut(value));
  const type = typeOf(column, answers);
  const asText = (value: CodedValue): object => ({value: String(value.code), label: labelOf(value, words)});
  return {
    name: id,
    title: [words(title), words(part)].filter(Boolean).join(': ') || undefined,
    description: reading,
    type,
    ...(answers.length > 0 && !column.isSeveral ? categories(type, answers, words) : {}),
    ...(waysOut.length > 0 ? {missingValues: [{value: '', label: 'Not answered'}, ...waysOut.map(asText)]} : {}),
  };
}

function labelOf({code, label}: CodedValue, words: Words): string {
  return words(label) ?? String(code);
}

function typeOf({isNumeric, moment}: Described, answers: readonly CodedValue[]): string {
  if (moment) return moment === 'day' ? 'date' : 'datetime';
  if (!isNumeric) return 'string';
  return answers.length > 0 && answers.every(({code}) => Number.isInteger(code)) ? 'integer' : 'number';
}

/** Fields of texts and of whole numbers have labels; those of other numbers have none in the standard. */
function categories(type: string, answers: readonly CodedValue[], words: Words): object {
  if (type !== 'string' && type !== 'integer') return {};
  // Between two named ends of a scale other values may stand, which categories would exclude.
  const [low, high] = answers.map(({code}) => code);
  if (answers.length === 2 && typeof low === 'number' && typeof high === 'number' && high - low > 1) return {};
  return {
    categories: answers.map((value) => ({value: value.code, label: labelOf(value, words)})),
    ...(type === 'integer' ? {categoriesOrdered: true} : {}),
  };
}
