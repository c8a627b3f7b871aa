import type {Survey} from '@consulta/schema';

import type {SessionOptions, SurveySession} from './contract.js';
import {ConsultaSession} from './survey-session.js';

/** Begins one respondent's way through a survey, or goes on with a draft of it. */
export function createSession(survey: Survey, options: SessionOptions): SurveySession {
  return new ConsultaSession(survey, options);
}
