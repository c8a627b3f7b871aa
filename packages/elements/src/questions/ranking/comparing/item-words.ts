import {type Item, textIn} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {textTemplate} from '../../../base/text-template.js';
import {itemTitle} from '../item-title.js';
import type {RankingInputHost} from '../ranking-input.js';

/** What an item is: its title, what it means, and the sub-items that explain it. Fits into a button. */
export function itemWords(item: Item, key: string, host: RankingInputHost): TemplateResult {
  const {languages} = host;
  const parts = host.partsOf(item.id);
  return html`${itemTitle(item, key, languages)}${
    parts.length === 0
      ? nothing
      : html`<span class="parts" id="p-${key}">${parts.map((part) => html`<span>${textTemplate(part.title, languages)}</span> `)}</span>`
  }`;
}

/** The ids of what describes an item, for `aria-describedby`. */
export function describes({id, description}: Item, key: string, host: RankingInputHost): string | typeof nothing {
  const ids = [description !== undefined && `d-${key}`, host.partsOf(id).length > 0 && `p-${key}`];
  return ids.filter(Boolean).join(' ') || nothing;
}

/** The title of an item, to be said within a sentence. */
export function titleOf(id: string, {rankedItems, languages}: RankingInputHost): string {
  const item = rankedItems.find((one) => one.id === id);
  return item ? textIn(item.title, languages).text : id;
}
