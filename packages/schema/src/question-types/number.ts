import {z} from 'zod/mini';

import {text} from '../text.js';
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

export type NumberAnswer = number;
