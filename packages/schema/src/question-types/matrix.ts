import * as z from 'zod/mini';

import {checkPartIds} from '../cross-checks/part-ids.js';
import {below} from '../findings.js';
import type {QuestionDefinition} from '../question-definition.js';
import {id, text} from '../text.js';
import {type AnswerCheck, isRecord} from './answer-check.js';
import {questionBase} from './question-base.js';
import {checkScale, isScaleAnswer, type ScaleAnswer, scaleShape} from './scale.js';

/** Several statements answered on one scale. */
export const matrixQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('matrix'),
  rows: z.array(z.strictObject({id, title: text, description: z.optional(text)})),
  ...scaleShape,
});
export type MatrixQuestion = z.infer<typeof matrixQuestion>;

export const matrixDefinition: QuestionDefinition<MatrixQuestion> = {
  check(question, path, findings) {
    checkPartIds(question.rows, below(path, 'rows'), findings);
    checkScale(question, path, findings);
  },
  parts: ({rows}) => rows.map(({id}) => id),
};

export type MatrixAnswer = {readonly [rowId: string]: ScaleAnswer};

export const isMatrixAnswer: AnswerCheck<MatrixQuestion> = (question, answer) =>
  isRecord(answer) && Object.values(answer).every((value) => isScaleAnswer(question, value));
