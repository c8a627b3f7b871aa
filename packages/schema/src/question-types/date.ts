import * as z from 'zod/mini';

import {checkDayBounds} from '../cross-checks/day-bounds.js';
import {isDay} from '../cross-checks/days.js';
import type {QuestionDefinition} from '../question-definition.js';
import type {AnswerCheck} from './answer-check.js';
import {questionBase} from './question-base.js';

/** A calendar day; `min` and `max` are days too. */
export const dateQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('date'),
  min: z.optional(z.string()),
  max: z.optional(z.string()),
});
export type DateQuestion = z.infer<typeof dateQuestion>;

export const dateDefinition: QuestionDefinition<DateQuestion> = {check: checkDayBounds};

/** `YYYY-MM-DD`. */
export type DateAnswer = string;

export const isDateAnswer: AnswerCheck<DateQuestion> = (_, answer) => typeof answer === 'string' && isDay(answer);
