import type {Answer, Question, Text} from '@consulta/schema';

import type {Problem} from '../session/contract.js';
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
