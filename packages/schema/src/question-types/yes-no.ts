import * as z from 'zod/mini';

import type {AnswerCheck} from './answer-check.js';
import {questionBase} from './question-base.js';

export const yesNoQuestion = z.strictObject({...questionBase, type: z.literal('yes-no')});
export type YesNoQuestion = z.infer<typeof yesNoQuestion>;

export type YesNoAnswer = boolean;

export const isYesNoAnswer: AnswerCheck<YesNoQuestion> = (_, answer) => typeof answer === 'boolean';
