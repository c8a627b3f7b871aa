import type {Response} from '@consulta/schema';
import {fixture, html} from '@open-wc/testing';

import type {ConsultaFeedbackResults} from '../../../packages/elements/src/results/feedback-results/feedback-results.js';
import {sampleFeedback, sampleSurvey} from './sample-feedback.js';

/** Where the element stands. */
export interface Place {
  readonly lang?: string;
  readonly inlineSize?: string;
  readonly dark?: boolean;
}

/** The element with the sample survey and these responses, drawn for the first time. */
export async function feedbackResults(
  more: Partial<ConsultaFeedbackResults> = {},
  responses: readonly Response[] = sampleFeedback,
  {lang = 'en', inlineSize = '60rem', dark = false}: Place = {},
): Promise<{readonly place: HTMLElement; readonly element: ConsultaFeedbackResults}> {
  const place = await fixture<HTMLElement>(html`<main lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}></main>`);
  place.style.setProperty('inline-size', inlineSize);
  if (dark) {
    place.style.setProperty('background', '#14171c');
    place.style.setProperty('color', '#e8eaee');
  }
  const element = document.createElement('consulta-feedback-results');
  Object.assign(element, {survey: sampleSurvey, responses}, more);
  place.append(element);
  await element.updateComplete;
  return {place, element};
}

/** Texts as they are read, without what is only for layout. */
export function textsOf({renderRoot}: ConsultaFeedbackResults, selector: string): readonly string[] {
  return [...renderRoot.querySelectorAll(selector)].map((each) =>
    (each.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
}

/** The rows of a table, its head left out. */
export function rowsOf({renderRoot}: ConsultaFeedbackResults, selector: string): readonly (readonly string[])[] {
  return [...renderRoot.querySelectorAll(`${selector} tbody tr`)].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim()),
  );
}

/** Chooses in a menu as a person does. */
export async function choose(element: ConsultaFeedbackResults, selector: string, option: string): Promise<void> {
  const select = element.renderRoot.querySelector<HTMLSelectElement>(selector);
  const found = [...(select?.options ?? [])].find(({textContent}) => (textContent ?? '').trim().startsWith(option));
  if (!select || !found) throw new Error(`There is no "${option}" in ${selector}.`);
  select.value = found.value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  // A filter is set by the button beside its menu.
  select.closest('label')?.parentElement?.querySelector<HTMLElement>('.filter-set')?.click();
  await element.updateComplete;
}
