import {TextFiller} from '@consulta/engine';
import {type Answers, type Survey, type Text, textIn, unmarked} from '@consulta/schema';

import {answerLines} from './question-types/answer-lines.js';

/** Reads texts as plain words in the best language, with answers where a text says `{{question}}`. */
export function filledWith(survey: Survey, answers: Answers, languages: readonly string[]): (text: Text) => string {
  const filler = new TextFiller(survey, {
    answer: (id) => answers[id],
    inWords: (question, answer) => answerLines(question, answer, languages).join(', '),
  });
  return (text) => unmarked(textIn(filler.fill([text])[0] ?? '', languages).text);
}
