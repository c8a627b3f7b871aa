import {textIn} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import type {Localization} from '../../../base/localization.js';
import type {RankingInputHost} from '../ranking-input.js';
import {orderList} from './order-list.js';
import type {ComparingWords} from './words/comparing-words.js';

/** The order in the end, and ways to go on with it. */
export interface OrderView {
  readonly host: RankingInputHost;
  readonly words: Localization<ComparingWords>;
  /** What is said between the order and the buttons. */
  readonly remarks?: unknown;
  /** Compares from the beginning, where the order came from elsewhere. */
  readonly restart: (() => void) | undefined;
}

/** The order that the choices came to. Its first line takes the focus when it appears. */
export function orderTemplate({host, words, remarks = nothing, restart}: OrderView): TemplateResult {
  const {value} = host;
  return html`<p class="asking" id="asking" tabindex="-1" data-anchor>
      ${words.term(value === null ? 'comparing.no-result' : 'comparing.result')}
    </p>
    ${orderList(host)}
    ${remarks}
    <div class="acts">
      <button type="button" class="plain" part="button" @click=${() => host.openList()}>
        ${words.term('comparing.adjust')}
      </button>
      ${
        restart
          ? html`<button type="button" class="quiet" part="button" @click=${restart}>
              ${words.term('comparing.restart')}
            </button>`
          : nothing
      }
    </div>`;
}

/** What the person has no opinion on, each with a button that takes that back. */
export function withoutOpinion(
  {host, words}: Pick<OrderView, 'host' | 'words'>,
  takeBack: (id: string) => void,
): TemplateResult | typeof nothing {
  const items = host.rankedItems.filter(({id}) => host.noOpinion.includes(id));
  if (items.length === 0) return nothing;
  return html`<ul class="aside-list" role="list" part="no-opinion" aria-label=${words.term('comparing.without-opinion')}>
    ${items.map(
      ({id, title}, index) =>
        html`<li>
          <span>${words.term('comparing.without-opinion')}: <span id="w-${index}" dir="auto">${textIn(title, host.languages).text}</span></span>
          <button
            type="button"
            class="quiet"
            part="button"
            id="b-${index}"
            aria-labelledby="b-${index} w-${index}"
            @click=${() => takeBack(id)}
          >
            ${words.term('comparing.has-opinion')}
          </button>
        </li>`,
    )}
  </ul>`;
}
