import {TextFiller} from '@consulta/engine';
import {type Answer, type Survey, type Text, textIn, unmarked} from '@consulta/schema';

import {answerLines} from './question-types/answer-lines.js';

/** Reads texts as plain words in the best language, with answers where a text says `{{question}}`. */
export function filledWith(
  survey: Survey,
  answer: (questionId: string) => Answer | undefined,
  languages: readonly string[],
): (text: Text) => string {
  const filler = new TextFiller(survey, {
    answer,
    inWords: (question, given) => answerLines(question, given, languages).join(', '),
  });
  return (text) => unmarked(textIn(filler.fill([text])[0] ?? '', languages).text);
}
