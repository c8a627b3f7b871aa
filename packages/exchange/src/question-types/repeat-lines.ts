import {type Answer, type AnswerByType, type Question, type QuestionOf, textIn, unmarked} from '@consulta/schema';

import {labelled} from '../words.js';

type Lines = (question: Question, answer: Answer | undefined, languages: readonly string[]) => readonly string[];

/** A numbered line for each entry, with what was answered in it. */
export function createRepeatLines(linesOf: Lines) {
  return (
    {questions}: QuestionOf<'repeat'>,
    answer: AnswerByType['repeat'],
    languages: readonly string[],
  ): readonly string[] =>
    answer.map((entry, index) => {
      const parts = questions.flatMap((question) => {
        const inner = Object.hasOwn(entry, question.id) ? (entry[question.id] as Answer) : undefined;
        const lines = linesOf(question, inner, languages);
        return lines.length === 0
          ? []
          : [labelled(unmarked(textIn(question.title, languages).text), lines.join(', '), languages)];
      });
      return `${index + 1}. ${parts.join('; ')}`;
    });
}
