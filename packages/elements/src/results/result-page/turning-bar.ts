import {html, nothing, type TemplateResult} from 'lit';

import {basis} from './headline.js';
import type {Presentation} from './presentation.js';
import type {ResultView} from './result-view.js';

/** What turns the pages of a presentation, with how many answers stand behind them. */
export function turningBar(view: ResultView, presentation: Presentation, page: number, pages: number): TemplateResult {
  const {words} = view;
  return html`<nav class="turning" aria-label=${words.term('result.present')}>
    <span class="of">${page > 0 ? basis(view) : nothing}</span>
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
