import {z} from 'zod/mini';

import {id, text} from '../text.js';
import {questionBase} from './question-base.js';
import {type ScaleAnswer, scaleShape} from './scale.js';

/** Several statements answered on one scale. */
export const matrixQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('matrix'),
  rows: z.array(z.strictObject({id, title: text, description: z.optional(text)})),
  ...scaleShape,
});
export type MatrixQuestion = z.infer<typeof matrixQuestion>;

export type MatrixAnswer = {readonly [rowId: string]: ScaleAnswer};
