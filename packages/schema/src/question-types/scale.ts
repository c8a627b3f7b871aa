import * as z from 'zod/mini';

import {below, type Findings, type Path} from '../findings.js';
import type {QuestionDefinition} from '../question-definition.js';
import {text} from '../text.js';
import type {AnswerCheck} from './answer-check.js';
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

/** More steps than this are not a scale but a number. */
const MOST_STEPS = 100;

/** Checks that there are either levels or an end and a beginning, and that they make a scale. */
export function checkScale(
  {levels, from, to}: Pick<ScaleQuestion, 'levels' | 'from' | 'to'>,
  path: Path | undefined,
  findings: Findings,
): void {
  const problem = (key: string, code: string, message: string) => findings.issue(below(path, key), code, message);
  if (levels) {
    if (from !== undefined || to !== undefined)
      problem('levels', 'conflict', 'cannot stand beside from and to; keep one');
    if (levels.length < 2) problem('levels', 'empty', `has ${levels.length}; give at least two`);
    const taken = new Set<number>();
    levels.forEach(({value}, index) => {
      const place = below(path, 'levels', index, 'value');
      if (taken.has(value)) findings.issue(place, 'duplicate', `duplicates ${value}; give each level its own value`);
      taken.add(value);
    });
  } else if (from === undefined || to === undefined) {
    const missing = from === undefined && to === undefined ? 'levels' : from === undefined ? 'from' : 'to';
    problem(missing, 'missing', 'is missing; a scale has either levels, or from and to');
  } else if (from >= to) {
    problem('from', 'bounds', `is ${from}; it must be less than to, which is ${to}`);
  } else if (to - from > MOST_STEPS) {
    problem(
      'to',
      'bounds',
      `is ${to - from} steps above from; at most ${MOST_STEPS} are a scale, else ask for a number`,
    );
  }
}

export const scaleDefinition: QuestionDefinition<ScaleQuestion> = {check: checkScale};

export type ScaleAnswer = number | 'not-applicable' | 'do-not-know';

export const isScaleAnswer: AnswerCheck<unknown> = (_, answer) =>
  Number.isFinite(answer) || answer === 'not-applicable' || answer === 'do-not-know';
