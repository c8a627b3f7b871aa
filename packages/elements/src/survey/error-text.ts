import type {ConsultaErrorCode} from '../base/consulta-error.js';
import type {Localization} from '../base/localization.js';
import {type SurveyWords, surveyWords} from './words/survey-words.js';

/** What an error says to the person, in words that are loaded now: it may come before anything is drawn. */
export async function errorText(code: ConsultaErrorCode, localization: Localization<SurveyWords>): Promise<string> {
  await surveyWords.load(localization.lang());
  return localization.term(`error.${code}`);
}
