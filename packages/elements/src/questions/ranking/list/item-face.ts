import type {Item} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {textTemplate} from '../../../base/text-template.js';
import {itemTitle} from '../item-title.js';

/** What an item is, in words: its title, what it means, and the sub-items that explain it. */
export function itemFace(
  item: Item,
  parts: readonly Item[],
  key: string,
  languages: readonly string[],
): TemplateResult {
  return html`${itemTitle(item, key, languages)}${
    parts.length === 0
      ? nothing
      : html`<ul class="parts" role="list">
          ${parts.map((part) => html`<li>${textTemplate(part.title, languages)}</li>`)}
        </ul>`
  }`;
}
