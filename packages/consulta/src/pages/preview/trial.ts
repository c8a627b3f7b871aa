import '@consulta/elements/feedback-form';
import '@consulta/elements/priority-ranking';
import '@consulta/elements/self-assessment';

import {matchLanguage, type Survey} from '@consulta/schema';

import {languageOptions} from '../page-language.js';
import {type SurveyTag, surveyTag} from '../survey-tag.js';
import {fillIn} from './fill-in.js';

const trial = document.getElementById('trial') as HTMLElement;
const frame = document.getElementById('frame') as HTMLElement;
const language = document.querySelector('#survey-language select') as HTMLSelectElement;
const width = document.getElementById('width') as HTMLSelectElement;
const form = document.getElementById('form') as HTMLSelectElement;

let shown: {readonly survey: Survey; readonly element: HTMLElementTagNameMap[SurveyTag]} | undefined;

/** Shows the survey as those who answer will see it; `undefined` takes it away. */
export function show(survey: Survey | undefined): void {
  trial.hidden = !survey;
  frame.replaceChildren();
  shown = undefined;
  if (!survey) return;
  const wanted = [language.value, document.documentElement.lang];
  languageOptions(language, survey.languages, matchLanguage(wanted, survey.languages) ?? survey.languages[0] ?? 'en');
  const element = document.createElement(surveyTag(survey));
  element.survey = survey;
  element.database = 'consulta-preview';
  element.test = true;
  element.lang = language.value;
  if (form.value === 'short') element.setAttribute('form', 'short');
  shown = {survey, element};
  frame.append(element);
}

/** Connects the tools above the survey; `filled` is called when the test answers are in. */
export function connectTools(filled: () => void): void {
  language.addEventListener('change', () => {
    if (shown) shown.element.lang = language.value;
  });
  width.addEventListener('change', () => frame.classList.toggle('phone', width.value === 'phone'));
  form.addEventListener('change', () => show(shown?.survey));
  document.getElementById('again')?.addEventListener('click', () => void shown?.element.reset());
  document.getElementById('fill')?.addEventListener('click', () => {
    const session = shown?.element.session;
    if (!session) return;
    fillIn(session);
    filled();
  });
}
