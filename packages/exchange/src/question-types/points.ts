import type {ColumnsOf} from './answer-column.js';

/** One column per item. */
export const pointsColumns: ColumnsOf<'points'> = (question) =>
  question.items.map(({id, title}) => ({
    id: `${question.id}.${id}`,
    part: title,
    isNumeric: true,
    reading: `points out of ${question.total}`,
    cell: (answer) => answer[id],
  }));
