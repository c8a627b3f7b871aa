import type {ConsultaPaperForm} from '@consulta/elements/paper-form';

import '@consulta/elements/paper-form';

import {parseSurvey} from '@consulta/schema';

/** Shows a questionnaire as a blank form to print, in this language; false when the definition is none. */
export function showBlankForm(definition: object, language: string): boolean {
  const parsed = parseSurvey(definition);
  if (!parsed.ok) return false;
  const form: ConsultaPaperForm = document.createElement('consulta-paper-form');
  form.survey = parsed.survey;
  form.lang = language;
  document.getElementById('main')?.replaceChildren(form);
  return true;
}
