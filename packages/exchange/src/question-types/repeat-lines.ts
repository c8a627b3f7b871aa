import {TextFiller} from '@consulta/engine';
import {type Answer, type AnswerByType, type Question, type QuestionOf, textIn, unmarked} from '@consulta/schema';

import {labelled} from '../words.js';

type Lines = (question: Question, answer: Answer | undefined, languages: readonly string[]) => readonly string[];

/** A numbered line for each entry, with what was answered in it; titles repeat answers of the same entry. */
export function createRepeatLines(linesOf: Lines) {
  return (
    {questions}: QuestionOf<'repeat'>,
    answer: AnswerByType['repeat'],
    languages: readonly string[],
  ): readonly string[] =>
    answer.map((entry, index) => {
      const answerTo = (id: string) => (Object.hasOwn(entry, id) ? (entry[id] as Answer) : undefined);
      const filler = new TextFiller(
        {languages, sections: [{questions}]},
        {answer: answerTo, inWords: (question, said) => linesOf(question, said, languages).join(', ')},
      );
      const parts = filler.fill(questions).flatMap((question) => {
        const lines = linesOf(question, answerTo(question.id), languages);
        return lines.length === 0
          ? []
          : [labelled(unmarked(textIn(question.title, languages).text), lines.join(', '), languages)];
      });
      return `${index + 1}. ${parts.join('; ')}`;
    });
}
