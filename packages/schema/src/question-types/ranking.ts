import {z} from 'zod/mini';

import {id, text} from '../text.js';
import {questionBase} from './question-base.js';

export const item = z.strictObject({
  id,
  title: text,
  description: z.optional(text),
  parent: z.optional(id),
});
export type Item = z.infer<typeof item>;

/** Items put in order of preference; sub-items explain their `parent` and are not ranked. */
export const rankingQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('ranking'),
  items: z.array(item),
  min: z.optional(z.int()),
  max: z.optional(z.int()),
  ties: z.optional(z.boolean()),
  input: z.optional(z.enum(['list', 'points', 'pairs', 'best-worst'])),
  ownItems: z.optional(z.boolean()),
  noOpinion: z.optional(z.boolean()),
  shuffle: z.optional(z.boolean()),
});
export type RankingQuestion = z.infer<typeof rankingQuestion>;

/** An item's id, or an item of the person's own. */
export type RankedItem = string | {readonly other: string};
/** Best first; a nested array is a tie; items not listed are unranked. */
export type RankingAnswer = readonly (RankedItem | readonly RankedItem[])[];
