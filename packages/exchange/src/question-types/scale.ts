import type {MatrixQuestion, ScaleAnswer, ScaleQuestion} from '@consulta/schema';

import type {Cell, CodedValue, ColumnsOf, Wording} from './answer-column.js';
import {ownValue, worded} from './coded-value.js';

/** The values of a scale that have a label: its levels, or the named ends, and the two ways out. */
export function scaleValues(scale: ScaleQuestion | MatrixQuestion): CodedValue[] {
  const {levels = [], labels = {}, from, to} = scale;
  return [
    ...levels.map(({value, title}) => ({code: value, label: title})),
    ...(from !== undefined && labels.from !== undefined ? [{code: from, label: labels.from}] : []),
    ...(to !== undefined && labels.to !== undefined ? [{code: to, label: labels.to}] : []),
    ...(scale.notApplicable ? [ownValue('not-applicable')] : []),
    ...(scale.doNotKnow ? [ownValue('do-not-know')] : []),
  ];
}

/** A scale without levels keeps its numbers: a label at the ends alone would mix words and numbers. */
export function scaleCell(
  scale: ScaleQuestion | MatrixQuestion,
  values: readonly CodedValue[],
  answer: ScaleAnswer,
  wording: Wording,
): Cell {
  return typeof answer === 'number' && !scale.levels ? answer : worded(answer, values, wording);
}

export const scaleColumns: ColumnsOf<'scale'> = (question) => {
  const values = scaleValues(question);
  return [
    {id: question.id, values, isNumeric: true, cell: (answer, wording) => scaleCell(question, values, answer, wording)},
  ];
};
