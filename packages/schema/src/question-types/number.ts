import * as z from 'zod/mini';

import {checkBounds} from '../cross-checks/bounds.js';
import {below} from '../findings.js';
import type {QuestionDefinition} from '../question-definition.js';
import {text} from '../text.js';
import type {AnswerCheck} from './answer-check.js';
import {questionBase} from './question-base.js';

export const numberQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('number'),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  step: z.optional(z.number()),
  unit: z.optional(text),
});
export type NumberQuestion = z.infer<typeof numberQuestion>;

export const numberDefinition: QuestionDefinition<NumberQuestion> = {
  check(question, path, findings) {
    checkBounds(question, path, findings);
    if (question.step !== undefined && question.step <= 0) {
      findings.issue(below(path, 'step'), 'bounds', `is ${question.step}; it must be more than 0`);
    }
  },
};

export type NumberAnswer = number;

export const isNumberAnswer: AnswerCheck<NumberQuestion> = (_, answer) => Number.isFinite(answer);
