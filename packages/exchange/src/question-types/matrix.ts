import type {ColumnsOf} from './answer-column.js';
import {scaleCell, scaleValues} from './scale.js';

/** One column per row. */
export const matrixColumns: ColumnsOf<'matrix'> = (question) => {
  const values = scaleValues(question);
  return question.rows.map((row) => ({
    id: `${question.id}.${row.id}`,
    part: row.title,
    values,
    isNumeric: true,
    cell: (answer, wording) => {
      const ofRow = Object.hasOwn(answer, row.id) ? answer[row.id] : undefined;
      return ofRow === undefined ? undefined : scaleCell(question, values, ofRow, wording);
    },
  }));
};
