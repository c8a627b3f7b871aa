import type {SurveySession} from '@consulta/engine';
import type {Question, Response, Survey} from '@consulta/schema';

import type {Localization} from '../base/localization.js';
import type {ControlWords} from '../base/words/control-words.js';
import type {GateSurroundings} from './page-gate.js';
import type {RestWords} from './page-rest/words/rest-words.js';
import type {SurveyPhase} from './survey-flow.js';
import type {SurveyWords} from './words/survey-words.js';

/** What a survey offers a group that works on it together. */
export interface WorkshopParts {
  /** The responses that the group agrees out of; undefined for one person's answers. */
  readonly basedOn: readonly Response[] | undefined;
  /** Above the questions, or the check of all answers. */
  guide(session: SurveySession, surroundings: GateSurroundings, phase: SurveyPhase): unknown;
  /** Below one question, besides its notes. */
  beside(question: Question, languages: readonly string[]): unknown;
}

/** What the element around the page contributes. */
export interface PageParts {
  readonly localization: Localization<SurveyWords & RestWords & ControlWords>;
  /** Of the words and the questions. */
  readonly language: string;
  /** In which the texts of the survey are shown a second time. */
  readonly besideLang: string | undefined;
  /** Nothing can be answered now: the element, or a fieldset around it, is disabled. */
  readonly isDisabled: boolean;
  readonly workshop: WorkshopParts | undefined;
  readonly aside: (session: SurveySession, languages: readonly string[]) => unknown;
  readonly report: (survey: Survey, response: Response, languages: readonly string[]) => unknown;
}
