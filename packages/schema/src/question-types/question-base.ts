import * as z from 'zod/mini';

import {id, rule, text} from '../text.js';

/** What every question has, whatever its type; spread into each type's shape. */
export const questionBase = {
  id,
  title: text,
  description: z.optional(text),
  required: z.optional(z.union([z.boolean(), z.literal('soft')])),
  requiredIf: z.optional(rule),
  showIf: z.optional(rule),
  valid: z.optional(z.array(z.strictObject({condition: rule, message: text}))),
  autocomplete: z.optional(z.string()),
  sameAs: z.optional(z.strictObject({version: z.string(), id})),
  sensitive: z.optional(z.boolean()),
  shortForm: z.optional(z.boolean()),
  comment: z.optional(z.boolean()),
  evidence: z.optional(z.boolean()),
  target: z.optional(z.boolean()),
  importance: z.optional(z.boolean()),
  confidence: z.optional(z.boolean()),
};
