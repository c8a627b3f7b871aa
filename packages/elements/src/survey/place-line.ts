import {html, nothing} from 'lit';

import type {Localization} from '../base/localization.js';
import type {SurveyFlow} from './survey-flow.js';
import type {SurveyWords} from './words/survey-words.js';

/** With one question at a time: which one it is, as words and as a bar. */
export function placeLine(
  {place, phase}: Pick<SurveyFlow, 'place' | 'phase'>,
  localization: Localization<SurveyWords>,
): unknown {
  if (!place || phase === 'review') return nothing;
  const {at, of} = place;
  return html`<div class="place" part="progress">
    <span id="place">${localization.term('survey.place', localization.number(at), localization.number(of))}</span>
    <progress aria-labelledby="place" max=${of} .value=${at}></progress>
  </div>`;
}

/** Whether a key goes on to the next question: Enter in a field of one line, unless it does something there. */
export function goesOn(event: KeyboardEvent): boolean {
  return (
    event.key === 'Enter' &&
    !event.defaultPrevented &&
    !event.isComposing &&
    event.composedPath()[0] instanceof HTMLInputElement
  );
}
