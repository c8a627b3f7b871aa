import * as z from 'zod/mini';

import {question} from './question.js';
import {RANKING_METHODS} from './ranking-method.js';
import {scoreDefinition} from './score.js';
import {id, rule, text} from './text.js';

export const section = z.strictObject({
  id,
  title: text,
  description: z.optional(text),
  showIf: z.optional(rule),
  questions: z.array(question),
});
export type Section = z.infer<typeof section>;

/** A whole definition, as an author writes it. */
export const surveyShape = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  version: z.string(),
  title: text,
  description: z.optional(text),
  languages: z.array(z.string()),
  sections: z.array(section),
  scores: z.optional(z.array(scoreDefinition)),
  profiles: z.optional(z.array(z.strictObject({id, title: text, minimums: z.record(z.string(), z.number())}))),
  consent: z.optional(text),
  thanks: z.optional(text),
  opens: z.optional(z.string()),
  closes: z.optional(z.string()),
  return: z.optional(
    z.strictObject({email: z.optional(z.string()), deadline: z.optional(z.string()), text: z.optional(text)}),
  ),
  results: z.optional(
    z.strictObject({
      scores: z.optional(z.enum(['live', 'end'])),
      ranking: z.optional(z.enum(['none', 'end'])),
      method: z.optional(z.enum(RANKING_METHODS)),
      unranked: z.optional(z.enum(['last', 'no-opinion'])),
      minimumGroup: z.optional(z.int()),
    }),
  ),
  sources: z.optional(z.array(text)),
  licence: z.optional(text),
});
export type Survey = z.infer<typeof surveyShape>;
