import {TextFiller} from '@consulta/engine';
import type {Response, Survey} from '@consulta/schema';

import {answerText} from './answer-text.js';
import type {Localization} from './localization.js';
import type {ControlWords} from './words/control-words.js';

/** A definition with the answers of a response where its texts say `{{question}}`: to be read, never to be stored. */
export function withAnswers(
  survey: Survey,
  {answers}: Pick<Response, 'answers'>,
  {words, languages}: {readonly words: Localization<ControlWords>; readonly languages: readonly string[]},
): Survey {
  const filler = new TextFiller(survey, {
    answer: (id) => answers[id],
    inWords: (question, answer, language = words.lang()) =>
      answerText(question, answer, {words, languages: [language, ...languages]}),
  });
  return filler.fill(survey);
}
