import * as z from 'zod/mini';

import {checkCounts} from '../cross-checks/bounds.js';
import {below} from '../findings.js';
import type {QuestionDefinition} from '../question-definition.js';
import {text} from '../text.js';
import {type AnswerCheck, isRecord} from './answer-check.js';
import {choiceQuestion} from './choice.js';
import {computedQuestion} from './computed.js';
import {consentQuestion} from './consent.js';
import {dateQuestion} from './date.js';
import {matrixQuestion} from './matrix.js';
import {noteQuestion} from './note.js';
import {numberQuestion} from './number.js';
import {pointsQuestion} from './points.js';
import {questionBase} from './question-base.js';
import {rankingQuestion} from './ranking.js';
import {scaleQuestion} from './scale.js';
import {textQuestion} from './text.js';
import {yesNoQuestion} from './yes-no.js';

/** Every type that may stand inside a repeat: all but repeat itself, so that the shape is not recursive. */
export const simpleQuestions = [
  rankingQuestion,
  pointsQuestion,
  scaleQuestion,
  matrixQuestion,
  choiceQuestion,
  textQuestion,
  numberQuestion,
  dateQuestion,
  yesNoQuestion,
  consentQuestion,
  noteQuestion,
  computedQuestion,
] as const;

/** The same questions asked for each of several things, e.g. each project. */
export const repeatQuestion = z.strictObject({
  ...questionBase,
  type: z.literal('repeat'),
  questions: z.array(z.discriminatedUnion('type', simpleQuestions)),
  itemTitle: z.optional(text),
  min: z.optional(z.int()),
  max: z.optional(z.int()),
});
export type RepeatQuestion = z.infer<typeof repeatQuestion>;

/** What a question may ask for beside its answer; that is kept by question, and an entry has no place for it. */
const BESIDE = ['comment', 'evidence', 'target', 'importance', 'confidence', 'noOpinion'] as const;

export const repeatDefinition: QuestionDefinition<RepeatQuestion> = {
  check(question, path, findings) {
    checkCounts(question, Infinity, path, findings);
    if (question.questions.length === 0)
      findings.issue(below(path, 'questions'), 'empty', 'is empty; give at least one');
    question.questions.forEach((inner: {readonly [key in (typeof BESIDE)[number]]?: unknown}, index) => {
      for (const key of BESIDE) {
        if (inner[key] !== true) continue;
        findings.warning(
          below(path, 'questions', index, key),
          'not-asked',
          'is not asked in a repeat; ask a question of its own',
        );
      }
    });
  },
};

/** One object per entry: question id to answer. */
export type RepeatAnswer = readonly {readonly [questionId: string]: unknown}[];

/** Entries hold answers to the questions asked in the repeat, and nothing else. */
export function isRepeatAnswer(
  {questions}: RepeatQuestion,
  answer: unknown,
  checkInner: AnswerCheck<RepeatQuestion['questions'][number]>,
): boolean {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return (
    Array.isArray(answer) &&
    answer.every(
      (entry) =>
        isRecord(entry) &&
        Object.entries(entry).every(([id, value]) => {
          const question = byId.get(id);
          return question !== undefined && checkInner(question, value);
        }),
    )
  );
}
