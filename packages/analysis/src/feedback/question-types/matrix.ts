import type {MatrixAnswer, MatrixQuestion} from '@consulta/schema';

import {answerCounts} from '../answer-counts.js';
import type {MatrixRowSummary} from '../contract.js';
import {meanFigure} from '../differences.js';
import {endsOf, levelsSummary, stateOfScale} from '../levels.js';
import type {Given, TypeSummary} from '../type-summary.js';

/** Each row as a scale of its own, with who left it open among those who answered some row. */
export const matrixSummary: TypeSummary<'matrix'> = {
  summarise: (question, given, {mayShow}) => ({
    type: 'matrix',
    rows: question.rows.map(({id}) =>
      mayShow(({answer}) => typeof (answer as MatrixAnswer | undefined)?.[id] === 'number')
        ? rowSummary(question, given, id)
        : {rowId: id, counts: undefined, ...levelsSummary(question, [])},
    ),
  }),
  figures: ({rows}) => rows.flatMap(({rowId, levels, spread}) => meanFigure(rowId, spread, endsOf({levels}))),
};

function rowSummary(question: MatrixQuestion, given: readonly Given<'matrix'>[], rowId: string): MatrixRowSummary {
  const answers = given.map(({answer}) => answer[rowId]);
  return {
    rowId,
    counts: answerCounts(answers.map((answer) => (answer === undefined ? 'unanswered' : stateOfScale(answer)))),
    ...levelsSummary(
      question,
      answers.filter((answer) => answer !== undefined),
    ),
  };
}
