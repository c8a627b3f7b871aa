import {ConsultaFeedbackForm} from './feedback-form/feedback-form.js';
import {ConsultaPriorityRanking} from './priority-ranking/priority-ranking.js';
import {ConsultaSelfAssessment} from './self-assessment/self-assessment.js';

const SURVEYS = {
  'consulta-feedback-form': ConsultaFeedbackForm,
  'consulta-priority-ranking': ConsultaPriorityRanking,
  'consulta-self-assessment': ConsultaSelfAssessment,
};

/** A selector of all of them. */
export const SURVEY_TAGS = Object.keys(SURVEYS).join(',');

/** Defines the three survey elements when a page says so; their `define.ts` do it when they are loaded. */
export function defineSurveys(): void {
  for (const [tag, survey] of Object.entries(SURVEYS)) if (!customElements.get(tag)) customElements.define(tag, survey);
}
