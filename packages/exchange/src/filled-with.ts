import type {Answers, Survey} from '@consulta/schema';

import {answerLines} from './question-types/answer-lines.js';

/** Puts answers where a text says `{{question}}`. */
export function filledWith(survey: Survey, answers: Answers, languages: readonly string[]): (text: string) => string {
  const questions = new Map(survey.sections.flatMap((section) => section.questions.map((one) => [one.id, one])));
  return (text) =>
    text.replace(/\{\{\s*([a-z][a-z0-9-]*)\s*\}\}/g, (whole, id: string) => {
      const question = questions.get(id);
      return question ? answerLines(question, answers[id], languages).join(', ') : whole;
    });
}
