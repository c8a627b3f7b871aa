import type {Item} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {Localization} from '../../../base/localization.js';
import type {RankingInputHost} from '../ranking-input.js';
import {describes, itemWords} from './item-words.js';
import type {ComparingWords} from './words/comparing-words.js';

/** What was chosen on a screen so far. */
export interface Marks {
  readonly best?: string | undefined;
  readonly worst?: string | undefined;
}

export interface ScreenView {
  readonly host: RankingInputHost;
  readonly words: Localization<ComparingWords>;
  readonly items: readonly Item[];
  readonly marks: Marks;
  readonly mark: (marks: Marks) => void;
  readonly noOpinion: (id: string) => void;
}

/** A row for each item, between a radio button for the most and one for the least important. */
export function screenTable(view: ScreenView): TemplateResult {
  const {words, items} = view;
  return html`<table class="screen" aria-labelledby="asking">
    <thead>
      <tr>
        <th scope="col" class="pole" id="most">${words.term('best-worst.most')}</th>
        <th scope="col"><span class="visually-hidden">${words.term('best-worst.item')}</span></th>
        <th scope="col" class="pole" id="least">${words.term('best-worst.least')}</th>
      </tr>
    </thead>
    <tbody>
      ${items.map((item, index) => row(view, item, `s${index}`, index === 0))}
    </tbody>
  </table>`;
}

function row(
  {host, words, marks, mark, noOpinion}: ScreenView,
  item: Item,
  key: string,
  isFirst: boolean,
): TemplateResult {
  const {id} = item;
  const radio = (pole: 'most' | 'least') => {
    const isChosen = id === (pole === 'most' ? marks.best : marks.worst);
    // Nothing can be both: the other mark goes.
    const choose = () =>
      mark(
        pole === 'most'
          ? {best: id, worst: marks.worst === id ? undefined : marks.worst}
          : {best: marks.best === id ? undefined : marks.best, worst: id},
      );
    return html`<td>
      <label
        ><input
          type="radio"
          name=${pole}
          value=${id}
          .checked=${live(isChosen)}
          ?data-anchor=${isFirst && pole === 'most'}
          aria-labelledby="${pole} t-${key}"
          aria-describedby=${describes(item, key, host)}
          @change=${choose}
      /></label>
    </td>`;
  };
  return html`<tr class=${id === marks.best || id === marks.worst ? 'chosen' : ''} part="item">
    ${radio('most')}
    <th scope="row">
      ${itemWords(item, key, host)}
      ${
        host.asked.noOpinion === true
          ? html`<button type="button" class="quiet" part="button" id="n-${key}" aria-labelledby="n-${key} t-${key}" @click=${() => noOpinion(id)}>
              ${words.term('comparing.no-opinion')}
            </button>`
          : nothing
      }
    </th>
    ${radio('least')}
  </tr>`;
}
