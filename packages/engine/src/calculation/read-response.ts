import type {Answer, Question, Survey} from '@consulta/schema';

import {isPlainObject} from '../question-types/plain-object.js';
import {behaviourOf} from '../question-types/registry.js';
import {calculateResponse, type ScoredResponse} from './calculate-response.js';

/** What a stored response says of one question. */
export interface ReadAnswer {
  /** False when a rule, or the short form, kept the question from this person. */
  readonly asked: boolean;
  /** `undefined` when there is none that says something; for a computed question what its formula comes to. */
  readonly answer: Answer | undefined;
}
/** The answers of one entry of a repeat: of the questions that were asked in it, by id. */
export type ReadEntry = ReadonlyMap<string, Answer | undefined>;

/** Reads one response, question by question. */
export interface ResponseReader {
  read(questionId: string): ReadAnswer;
  /** The entries of a repeat that say something; none for another question. */
  entries(questionId: string): readonly ReadEntry[];
}

/**
 * Says of a stored response what was asked and what was answered. An answer that is there was asked for, also where the
 * rule of a newer version would hide the question: a response holds nothing that was hidden from the person.
 */
export function readResponse(survey: Survey, response: ScoredResponse): ResponseReader {
  const calculation = calculateResponse(survey, response);
  return {
    read(id) {
      const worked = calculation.answerOf(id);
      if (worked !== undefined) return {asked: true, answer: worked};
      const question = calculation.outline.questions.get(id)?.question;
      const answer = question && answerIn(question, response.answers);
      return {asked: answer !== undefined || calculation.isVisible(id), answer};
    },
    entries(id) {
      const answered = calculation.entriesOf(id)?.entries.filter(({isAnswered}) => isAnswered) ?? [];
      return answered.map(({questions}) => new Map(questions.map((inner) => [inner.id, inner.answer])));
    },
  };
}

/** The answer among these, where it says something. */
function answerIn(question: Question, answers: unknown): Answer | undefined {
  if (!isPlainObject(answers) || !Object.hasOwn(answers, question.id)) return undefined;
  const behaviour = behaviourOf(question);
  const answer = behaviour.read(question, answers[question.id]);
  return answer !== undefined && behaviour.isAnswered(question, answer) ? answer : undefined;
}
