import {type RankedItem, type RankingAnswer, textIn} from '@consulta/schema';
import {html, type TemplateResult} from 'lit';

import type {RankingInputHost} from '../ranking-input.js';

/** The answer as a list, best first; what shares a place stands together. */
export function orderList(host: RankingInputHost): TemplateResult {
  return html`<ol class="order" role="list" part="ranking">
    ${placesOf(host.value).map(
      ({place, items}) =>
        html`<li part="item">
          <span class="place">${host.localization.number(place)}</span>
          <span>${items.map((item) => html`<span class="tied" dir="auto">${nameOf(item, host)}</span>`)}</span>
        </li>`,
    )}
  </ol>`;
}

/** Places as they are counted: after two at the first place comes the third. */
function placesOf(
  value: RankingAnswer | null,
): readonly {readonly place: number; readonly items: readonly RankedItem[]}[] {
  let place = 1;
  return (Array.isArray(value) ? (value as RankingAnswer) : []).map((step) => {
    const items: readonly RankedItem[] = Array.isArray(step) ? step : [step as RankedItem];
    const first = place;
    place += items.length;
    return {place: first, items};
  });
}

function nameOf(item: RankedItem, {rankedItems, languages}: RankingInputHost): string {
  if (typeof item !== 'string') return item.other;
  const found = rankedItems.find(({id}) => id === item);
  return found ? textIn(found.title, languages).text : item;
}
