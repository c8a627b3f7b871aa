import {html, nothing, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {Presentation} from './presentation.js';
import type {ResultPageWords} from './words/result-page-words.js';

/** What turns the pages of a presentation, with how many answers stand behind them. */
export function turningBar(
  words: Localization<ResultPageWords>,
  basis: string,
  presentation: Presentation,
  page: number,
  pages: number,
): TemplateResult {
  return html`<nav class="turning" aria-label=${words.term('result.present')}>
    <span class="of">${page > 0 ? basis : nothing}</span>
    <button type="button" class="plain" part="button" ?disabled=${page === 0} @click=${() => presentation.turn(-1)}>
      ${words.term('result.back')}
    </button>
    <span>${words.term('result.page-of', words.number(page + 1), words.number(pages))}</span>
    <button
      type="button"
      class="primary"
      part="button"
      ?disabled=${page === pages - 1}
      @click=${() => presentation.turn(1)}
    >
      ${words.term('result.next')}
    </button>
    <button type="button" class="plain" part="button" @click=${() => presentation.leave()}>
      ${words.term('result.leave')}
    </button>
  </nav>`;
}
