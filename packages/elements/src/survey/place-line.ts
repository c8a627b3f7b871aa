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
