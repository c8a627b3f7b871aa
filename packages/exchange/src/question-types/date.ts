import {momentIn} from '../intl-tags.js';
import type {ColumnsOf, LinesOf} from './answer-column.js';

export const dateColumns: ColumnsOf<'date'> = ({id}) => [
  {id, reading: 'YYYY-MM-DD', moment: 'day', cell: (answer) => answer},
];

/** A day as people write it. */
export const dateLines: LinesOf<'date'> = (_, answer, languages) => [
  momentIn(`${answer}T00:00:00Z`, languages, {dateStyle: 'long', timeZone: 'UTC'}),
];
