import * as z from 'zod/mini';

import {checkCounts} from '../cross-checks/bounds.js';
import {checkPartIds} from '../cross-checks/part-ids.js';
import {below, type Findings, type Path, quote} from '../findings.js';
import {didYouMean} from '../nearest.js';
import type {QuestionDefinition} from '../question-definition.js';
import {id, text} from '../text.js';
import {type AnswerCheck, isRecord} from './answer-check.js';
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

export const rankingDefinition: QuestionDefinition<RankingQuestion> = {
  check(question, path, findings) {
    checkItems(question.items, below(path, 'items'), findings);
    const ranked = question.items.filter(({parent}) => parent === undefined).length;
    checkCounts(question, question.ownItems ? Infinity : ranked, path, findings);
  },
};

/** Checks the ids of items, and that each `parent` is an item that has none itself. */
export function checkItems(items: readonly Item[], path: Path | undefined, findings: Findings): void {
  checkPartIds(items, path, findings);
  const parents = new Set(items.filter(({parent}) => parent === undefined).map(({id}) => id));
  items.forEach(({parent}, index) => {
    if (parent === undefined || parents.has(parent)) return;
    findings.issue(below(path, index, 'parent'), 'unknown-reference', () =>
      items.some(({id}) => id === parent)
        ? `${quote(parent)} is a sub-item itself; name an item without a parent`
        : `${quote(parent)} is not the id of an item of this question${didYouMean(parent, parents)}`,
    );
  });
}

/** An item's id, or an item of the person's own. */
export type RankedItem = string | {readonly other: string};
/** Best first; a nested array is a tie; items not listed are unranked. */
export type RankingAnswer = readonly (RankedItem | readonly RankedItem[])[];

/** An own text: an object with `other` and nothing else. */
export function isOwnText(value: unknown): value is {readonly other: string} {
  return isRecord(value) && typeof value['other'] === 'string' && Object.keys(value).length === 1;
}

const isRankedItem = (value: unknown) => typeof value === 'string' || isOwnText(value);

export const isRankingAnswer: AnswerCheck<RankingQuestion> = (_, answer) =>
  Array.isArray(answer) &&
  answer.every(
    (place) => isRankedItem(place) || (Array.isArray(place) && place.length > 0 && place.every(isRankedItem)),
  );
