import type {ColumnsOf} from './answer-column.js';
import {yesNoCell} from './yes-no.js';

/** The value as it was when the person submitted. */
export const computedColumns: ColumnsOf<'computed'> = ({id}) => [
  {
    id,
    reading: 'computed',
    // It may have been put together from such words.
    isOwnWords: true,
    cell: (answer, wording) => (typeof answer === 'boolean' ? yesNoCell(answer, wording) : answer),
  },
];
