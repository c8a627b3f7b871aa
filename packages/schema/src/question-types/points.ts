import {z} from 'zod/mini';

import {questionBase} from './question-base.js';
import {item} from './ranking.js';

/** A number of points shared out among items. */
export const pointsQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('points'),
  items: z.array(item),
  total: z.number(),
});
export type PointsQuestion = z.infer<typeof pointsQuestion>;

export type PointsAnswer = {readonly [itemId: string]: number};
