import type {MatrixAnswer, ScaleAnswer} from '@consulta/schema';

import type {Problem} from '../session/contract.js';
import {isPlainObject} from './plain-object.js';
import {isOnScale, readScaleAnswer, scaleScoreRange, scaleScoreValue} from './scale-answer.js';
import type {TypeBehaviour} from './type-behaviour.js';

/** Answered from its first row on; a row without an answer is a problem only where an answer is required. */
export const matrixBehaviour: TypeBehaviour<'matrix'> = {
  asks: true,
  read(question, value) {
    if (!isPlainObject(value)) return undefined;
    const rows = question.rows.flatMap(({id}) => {
      const answer = Object.hasOwn(value, id) ? readScaleAnswer(value[id]) : undefined;
      return answer === undefined ? [] : [[id, answer] as const];
    });
    return rows.length === 0 ? undefined : Object.fromEntries(rows);
  },
  allowedPart: (question, answer) =>
    Object.fromEntries(Object.entries(answer).filter(([, row]) => isOnScale(question, row))),
  isAnswered: (_question, answer) => Object.keys(answer).length > 0,
  problems(question, answer, {required}) {
    return question.rows.flatMap(({id}): Problem[] => {
      const row = answerOfRow(answer, id);
      if (row !== undefined)
        return isOnScale(question, row) ? [] : [{questionId: question.id, code: 'not-allowed', part: id}];
      return required === true ? [{questionId: question.id, code: 'incomplete', part: id}] : [];
    });
  },
  partTitle: (question, part) => question.rows.find(({id}) => id === part)?.title,
  scoreParts: (question) => question.rows.map(({id}) => id),
  scoreValue(question, answer, part = '') {
    const row = answerOfRow(answer, part);
    return row === undefined ? 'unanswered' : scaleScoreValue(question, row);
  },
  scoreRange: scaleScoreRange,
};

/** Only what the person said: a row may be called `constructor`, as every object has it. */
function answerOfRow(answer: MatrixAnswer, id: string): ScaleAnswer | undefined {
  return Object.hasOwn(answer, id) ? answer[id] : undefined;
}
