import type {Item} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import type {Localization} from '../../../base/localization.js';
import type {RankingInputHost} from '../ranking-input.js';
import {itemWords} from './item-words.js';
import type {ComparingWords} from './words/comparing-words.js';

/** Two items, of which one is to be chosen. */
export interface DuelView {
  readonly host: RankingInputHost;
  readonly words: Localization<ComparingWords>;
  readonly pair: readonly [Item, Item];
  /** How many were chosen before: a new pair is seen to be new. */
  readonly turn: number;
  /** Whether "no difference" is an answer. */
  readonly ties: boolean;
  /** With an item's id, or `none`. */
  readonly choose: (best: string) => void;
  readonly noOpinion: (id: string) => void;
}

/** Two large buttons, named by all that stands on them: WCAG 2.5.3. */
export function duelTemplate({host, words, pair, turn, ties, choose, noOpinion}: DuelView): TemplateResult {
  // A second tap of a double tap belongs to the pair before.
  const once = (act: () => void) => (event: MouseEvent) => {
    if (event.detail < 2) act();
  };
  const side = (item: Item, key: string) =>
    html`<div class="side">
      <button
        type="button"
        class="card ${turn % 2 === 0 ? 'even' : 'odd'}"
        part="choice"
        data-id=${item.id}
        ?data-anchor=${key === 'one'}
        @click=${once(() => choose(item.id))}
      >
        ${itemWords(item, key, host)}
      </button>
      ${
        host.asked.noOpinion === true
          ? html`<button
              type="button"
              class="quiet"
              part="button"
              id="n-${key}"
              aria-labelledby="n-${key} t-${key}"
              @click=${once(() => noOpinion(item.id))}
            >
              ${words.term('comparing.no-opinion')}
            </button>`
          : nothing
      }
    </div>`;
  return html`<div class="duel" role="group" aria-labelledby="asking">
      ${side(pair[0], 'one')}<span class="or" aria-hidden="true">${words.term('pairs.or')}</span>${side(pair[1], 'other')}
    </div>
    ${
      ties
        ? html`<button type="button" class="plain none" part="button" data-id="none" @click=${once(() => choose('none'))}>
            ${words.term('pairs.no-difference')}
          </button>`
        : nothing
    }`;
}
