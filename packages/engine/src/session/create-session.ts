import {type Survey, surveyHash} from '@consulta/schema';

import {ALL_PARTS} from '../calculation/all-parts.js';
import type {SessionOptions, SurveySession} from './contract.js';
import {ConsultaSession} from './survey-session.js';

/** Begins one respondent's way through a survey, or goes on with a draft of it. */
export function createSession(survey: Survey, options: SessionOptions): SurveySession {
  return new ConsultaSession(survey, options, {...ALL_PARTS, surveyHash});
}
