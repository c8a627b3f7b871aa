import {html, nothing} from 'lit';

import type {ConsultaError} from '../base/consulta-error.js';
import type {Localization} from '../base/localization.js';
import type {SurveyWords} from './words/survey-words.js';

/** Why there are no questions: in words for the person, with the lines that an author needs; the fallback content stays. */
export function failureNotice(
  error: ConsultaError,
  localization: Localization<SurveyWords>,
  tryAgain: () => void,
): unknown {
  return html`<div class="failure" role="alert" part="failure">
      <p>${error.message || localization.term(`error.${error.code}`)}</p>
      ${
        error.details.length > 0
          ? html`<ul>
            ${error.details.slice(0, 20).map((line) => html`<li lang="en">${line}</li>`)}
          </ul>`
          : nothing
      }
      <button type="button" class="plain" part="button" @click=${tryAgain}>${localization.term('survey.try-again')}</button>
    </div>
    <slot></slot>`;
}
