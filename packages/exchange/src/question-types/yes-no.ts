import type {AnswerColumn, ColumnsOf, Wording} from './answer-column.js';
import {ownValue, worded} from './coded-value.js';

const YES_NO = [ownValue('yes'), ownValue('no')];

/** Words, because spreadsheets rename TRUE and FALSE by their language. */
export function yesNoCell(answer: boolean, wording: Wording): string {
  return String(worded(answer ? 'yes' : 'no', YES_NO, wording));
}

/** One column that says yes or no. */
export function yesNoColumn(id: string): AnswerColumn<'yes-no' | 'consent'> {
  return {id, values: YES_NO, cell: yesNoCell};
}

export const yesNoColumns: ColumnsOf<'yes-no'> = ({id}) => [yesNoColumn(id)];
