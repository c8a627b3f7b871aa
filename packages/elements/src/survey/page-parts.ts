import type {SurveySession} from '@consulta/engine';
import type {Response, Survey} from '@consulta/schema';

import type {Localization} from '../base/localization.js';
import type {ControlWords} from '../base/words/control-words.js';
import type {SurveyWords} from './words/survey-words.js';

/** What the element around the page contributes. */
export interface PageParts {
  readonly localization: Localization<SurveyWords & ControlWords>;
  /** Of the words and the questions. */
  readonly language: string;
  /** In which the texts of the survey are shown a second time. */
  readonly besideLang: string | undefined;
  /** Nothing can be answered now: the element, or a fieldset around it, is disabled. */
  readonly isDisabled: boolean;
  readonly aside: (session: SurveySession, languages: readonly string[]) => unknown;
  readonly report: (survey: Survey, response: Response, languages: readonly string[]) => unknown;
}
