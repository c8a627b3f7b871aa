import {html, nothing, type TemplateResult} from 'lit';

import {pairwiseMap} from '../../charts/pairwise-map/pairwise-map.js';
import {percent} from '../result-page/percent.js';
import {inOrder, itemTitle, type ResultView} from './result-view.js';

/** More rows than this are shown only when asked for: nobody reads 2,500 cells from the back of a room. */
const SHOWN = 12;

/** How many put each item above each other one. */
export function pairsView(view: ResultView, all: boolean, showAll: () => void): TemplateResult {
  const {words, result} = view;
  const {overall} = result;
  const ids = inOrder(overall);
  const shown = all ? ids : ids.slice(0, SHOWN);
  const indexes = shown.map((id) => result.items.indexOf(id));
  const over = (a: number, b: number) => overall.wins[(indexes[a] ?? 0) * result.items.length + (indexes[b] ?? 0)] ?? 0;
  return html`<p class="legend">${words.term('result.pairs-legend')}</p>
    ${pairwiseMap({
      label: words.term('result.pairs-title'),
      corner: words.term('result.order-item'),
      items: shown.map((id) => ({
        id,
        title: itemTitle(view, id),
        place: words.number(overall.place[id] ?? 0),
      })),
      share: (row, column) => ({for: over(row, column), of: over(row, column) + over(column, row)}),
      write: (count, share) => ({count: words.number(count), percent: percent(view, share)}),
      dir: words.dir(),
    })}
    ${
      shown.length < ids.length
        ? html`<button type="button" class="plain" part="button" @click=${showAll}>
            ${words.term('result.pairs-show-all', ids.length, words.number(ids.length))}
          </button>`
        : nothing
    }`;
}
