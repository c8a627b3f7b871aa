import {ConsultaFeedbackForm} from './feedback-form/feedback-form.js';

/** The survey elements by their tag: the form is all that the others share, and these have a file of their own. */
const SURVEYS: {readonly [tag: string]: () => Promise<CustomElementConstructor> | CustomElementConstructor} = {
  'consulta-feedback-form': () => ConsultaFeedbackForm,
  'consulta-priority-ranking': async () =>
    (await import('./priority-ranking/priority-ranking.js')).ConsultaPriorityRanking,
  'consulta-self-assessment': async () => (await import('./self-assessment/self-assessment.js')).ConsultaSelfAssessment,
};
export const SURVEY_TAGS = Object.keys(SURVEYS);

/** Defines a survey element when a page says so; its `define.ts` does it when it is loaded. */
export async function defineSurvey(tag: string): Promise<void> {
  const survey = SURVEYS[tag]?.();
  // At once where it can be: a page may have set something up in the same turn.
  const element = survey instanceof Promise ? await survey : survey;
  if (element && !customElements.get(tag)) customElements.define(tag, element);
}
