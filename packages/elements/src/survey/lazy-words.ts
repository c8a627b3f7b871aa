import type {LazyPartWords} from '../base/lazy-part.js';
import type {Localization} from '../base/localization.js';
import type {SurveyWords} from './words/survey-words.js';

/** What is said while a part of a survey is on its way. */
export function lazyWords(localization: Localization<SurveyWords>): LazyPartWords {
  return {
    loading: localization.term('survey.loading'),
    failed: localization.term('survey.part-failed'),
    tryAgain: localization.term('survey.try-again'),
  };
}
