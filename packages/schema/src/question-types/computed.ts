import * as z from 'zod/mini';

import type {QuestionDefinition} from '../question-definition.js';
import {rule} from '../text.js';
import type {AnswerCheck} from './answer-check.js';
import {questionBase} from './question-base.js';

/** A value worked out from other answers by a JSON Logic formula. */
export const computedQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('computed'),
  formula: rule,
});
export type ComputedQuestion = z.infer<typeof computedQuestion>;

export const computedDefinition: QuestionDefinition<ComputedQuestion> = {
  formula: (question) => question.formula,
};

export type ComputedAnswer = string | number | boolean;

export const isComputedAnswer: AnswerCheck<ComputedQuestion> = (_, answer) =>
  typeof answer === 'string' || typeof answer === 'boolean' || Number.isFinite(answer);
