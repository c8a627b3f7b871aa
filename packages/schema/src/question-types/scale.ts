import {z} from 'zod/mini';

import {text} from '../text.js';
import {questionBase} from './question-base.js';

/** One level of a scale, with what it means in words. */
export const level = z.strictObject({
  value: z.number(),
  title: text,
  description: z.optional(text),
  checks: z.optional(z.array(text)),
  advice: z.optional(text),
});
export type Level = z.infer<typeof level>;

/** How answers are given on a scale: either `levels`, or every whole number `from` … `to`. */
export const scaleShape = {
  levels: z.optional(z.array(level)),
  from: z.optional(z.int()),
  to: z.optional(z.int()),
  labels: z.optional(z.strictObject({from: z.optional(text), to: z.optional(text)})),
  display: z.optional(z.enum(['buttons', 'stars', 'levels', 'nps'])),
  notApplicable: z.optional(z.boolean()),
  doNotKnow: z.optional(z.boolean()),
};

export const scaleQuestion = z.strictObject({...questionBase, type: z.literal('scale'), ...scaleShape});
export type ScaleQuestion = z.infer<typeof scaleQuestion>;

export type ScaleAnswer = number | 'not-applicable' | 'do-not-know';
