import * as z from 'zod/mini';

import {below} from '../findings.js';
import type {QuestionDefinition} from '../question-definition.js';
import {type AnswerCheck, isRecord} from './answer-check.js';
import {questionBase} from './question-base.js';
import {checkItems, item} from './ranking.js';

/** A number of points shared out among items. */
export const pointsQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('points'),
  items: z.array(item),
  total: z.number(),
});
export type PointsQuestion = z.infer<typeof pointsQuestion>;

export const pointsDefinition: QuestionDefinition<PointsQuestion> = {
  check({items, total}, path, findings) {
    checkItems(items, below(path, 'items'), findings);
    if (total <= 0) findings.issue(below(path, 'total'), 'bounds', `is ${total}; it must be more than 0`);
  },
  parts: ({items}) => items.map(({id}) => id),
};

export type PointsAnswer = {readonly [itemId: string]: number};

export const isPointsAnswer: AnswerCheck<PointsQuestion> = (_, answer) =>
  isRecord(answer) && Object.values(answer).every((points) => Number.isFinite(points));
