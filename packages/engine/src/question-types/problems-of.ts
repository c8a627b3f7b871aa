import type {Answer, Question, RepeatQuestion, Text} from '@consulta/schema';

import type {Entries, Problem} from '../session/contract.js';
import {entriesIn} from './entries.js';
import {problemsBy} from './problems-by.js';
import {behaviourOf} from './registry.js';
import type {ProblemContext} from './type-behaviour.js';

/** What is wrong with an answer to one question, without a survey around it; `valid` rules are the session's. */
export function problemsOf(
  question: Question,
  answer: Answer | undefined,
  context: ProblemContext,
): readonly Problem[] {
  return problemsBy(behaviourOf(question), question, answer, context);
}

/** Whether a question has an answer that says something. */
export function isAnswered(question: Question, answer: Answer | undefined): boolean {
  return answer !== undefined && behaviourOf(question).isAnswered(question, answer);
}

/** The author's words for the part of a question that a problem names, such as the row of a matrix. */
export function partTitle(question: Question, part: string | undefined): Text | undefined {
  return part === undefined ? undefined : behaviourOf(question).partTitle?.(question, part);
}

/** What is asked and said in each entry of a repeat, without a survey around it. */
export function entriesOf(question: RepeatQuestion, answer: unknown): Entries {
  return entriesIn(behaviourOf, question, answer);
}

/** The answer as it counts: without what is hidden in it, with what is worked out; undefined when nothing is left. */
export function countedAnswer(question: Question, answer: Answer | undefined): Answer | undefined {
  const behaviour = behaviourOf(question);
  if (answer === undefined || !behaviour.isAnswered(question, answer)) return undefined;
  return behaviour.settle ? behaviour.settle(question, answer) : answer;
}
