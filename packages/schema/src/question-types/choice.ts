import * as z from 'zod/mini';

import {checkCounts} from '../cross-checks/bounds.js';
import {checkPartIds} from '../cross-checks/part-ids.js';
import {below} from '../findings.js';
import type {QuestionDefinition} from '../question-definition.js';
import {id, text} from '../text.js';
import type {AnswerCheck} from './answer-check.js';
import {questionBase} from './question-base.js';
import {isOwnText} from './ranking.js';

export const choiceOption = z.strictObject({
  id,
  title: text,
  description: z.optional(text),
  score: z.optional(z.number()),
  advice: z.optional(text),
});
export type ChoiceOption = z.infer<typeof choiceOption>;

/** One or several of the options; `other` adds an own text, `none` an exclusive "none of these". */
export const choiceQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('choice'),
  options: z.optional(z.array(choiceOption)),
  source: z.optional(z.literal('countries')),
  multiple: z.optional(z.boolean()),
  min: z.optional(z.int()),
  max: z.optional(z.int()),
  other: z.optional(z.boolean()),
  none: z.optional(z.boolean()),
  shuffle: z.optional(z.boolean()),
});
export type ChoiceQuestion = z.infer<typeof choiceQuestion>;

export const choiceDefinition: QuestionDefinition<ChoiceQuestion> = {
  check(question, path, findings) {
    const {options, source, other} = question;
    if (options) checkPartIds(options, below(path, 'options'), findings);
    else if (!source)
      findings.issue(below(path, 'options'), 'missing', 'is missing; give options, or "source": "countries"');
    const most = source || other || !options ? Infinity : options.length;
    checkCounts(question, most, path, findings);
  },
};

/** An option's id, `none`, or an own text. */
export type Chosen = string | {readonly other: string};
export type ChoiceAnswer = Chosen | readonly Chosen[];

const isChosen = (value: unknown) => typeof value === 'string' || isOwnText(value);

export const isChoiceAnswer: AnswerCheck<ChoiceQuestion> = ({multiple}, answer) =>
  multiple ? Array.isArray(answer) && answer.every(isChosen) : isChosen(answer);
