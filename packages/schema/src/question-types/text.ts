import {z} from 'zod/mini';

import {questionBase} from './question-base.js';

/** Words of the person's own, on one line or (`long`) several. */
export const textQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('text'),
  long: z.optional(z.boolean()),
  format: z.optional(z.enum(['email', 'url', 'tel'])),
  maxLength: z.optional(z.int()),
  pattern: z.optional(z.string()),
});
export type TextQuestion = z.infer<typeof textQuestion>;

export type TextAnswer = string;
