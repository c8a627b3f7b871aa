import {z} from 'zod/mini';

import {questionBase} from './question-base.js';

/** A calendar day; `min` and `max` are days too. */
export const dateQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('date'),
  min: z.optional(z.string()),
  max: z.optional(z.string()),
});
export type DateQuestion = z.infer<typeof dateQuestion>;

/** `YYYY-MM-DD`. */
export type DateAnswer = string;
