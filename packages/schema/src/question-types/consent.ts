import * as z from 'zod/mini';

import type {AnswerCheck} from './answer-check.js';
import {questionBase} from './question-base.js';

export const consentQuestion = z.strictObject({...questionBase, type: z.literal('consent')});
export type ConsentQuestion = z.infer<typeof consentQuestion>;

export type ConsentAnswer = boolean;

export const isConsentAnswer: AnswerCheck<ConsentQuestion> = (_, answer) => typeof answer === 'boolean';
