import * as z from 'zod/mini';

import {hasNestedQuantifier} from '../cross-checks/nested-quantifier.js';
import {compilePattern} from '../cross-checks/pattern.js';
import {below, quote} from '../findings.js';
import type {QuestionDefinition} from '../question-definition.js';
import type {AnswerCheck} from './answer-check.js';
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

export const textDefinition: QuestionDefinition<TextQuestion> = {
  check({maxLength, pattern}, path, findings) {
    if (maxLength !== undefined && maxLength < 1) {
      findings.issue(below(path, 'maxLength'), 'bounds', `is ${maxLength}; it must be 1 or more`);
    }
    if (pattern !== undefined && !compilePattern(pattern)) {
      findings.issue(below(path, 'pattern'), 'pattern', `is not a regular expression: ${quote(pattern)}`);
    } else if (pattern !== undefined && hasNestedQuantifier(pattern)) {
      findings.warning(
        below(path, 'pattern'),
        'slow-pattern',
        'repeats something that repeats, as in (a+)+, which can make the page stand still; write a+, or put something fixed between, as in (a+,)+',
      );
    }
  },
};

export type TextAnswer = string;

export const isTextAnswer: AnswerCheck<TextQuestion> = (_, answer) => typeof answer === 'string';
