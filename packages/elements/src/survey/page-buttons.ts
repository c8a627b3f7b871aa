import {html, nothing} from 'lit';

import type {Localization} from '../base/localization.js';
import type {SurveyFlow} from './survey-flow.js';
import type {SurveyWords} from './words/survey-words.js';

/** Where the person is, for the buttons below the questions. */
export interface ButtonState {
  readonly localization: Localization<SurveyWords>;
  readonly flow: SurveyFlow;
  /** The answers are being stored. */
  readonly busy: boolean;
}
export interface ButtonActions {
  back(): void;
  review(): void;
  forward(): void;
}

/** The steps from a page: back, to the review where the person came from there, and on. */
export function pageButtons({localization, flow, busy}: ButtonState, actions: ButtonActions): unknown {
  const forward = flow.phase === 'review' ? 'survey.submit' : flow.isLast ? 'survey.check' : 'survey.next';
  return html`<div class="buttons">
    ${flow.phase === 'review' || !flow.isFirst ? plain(localization.term('survey.back'), actions.back) : nothing}
    ${flow.offersReview ? plain(localization.term('survey.check'), actions.review) : nothing}
    <button type="button" class="primary" part="button primary" ?disabled=${busy} @click=${actions.forward}>
      ${localization.term(busy ? 'survey.submitting' : forward)}
    </button>
  </div>`;
}

function plain(words: string, action: () => void): unknown {
  return html`<button type="button" class="plain" part="button" @click=${action}>${words}</button>`;
}
