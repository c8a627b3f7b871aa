import {html, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {ResultPageWords} from './words/result-page-words.js';

/** What went wrong, and a way to try again. */
export function failureView(
  words: Localization<ResultPageWords>,
  word: 'result.failed' | 'result.not-counted',
  again: () => void,
): TemplateResult {
  return html`<p role="alert">${words.term(word)}</p>
    <button type="button" class="plain" part="button" @click=${again}>${words.term('result.try-again')}</button>`;
}
