import type {Item} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {textTemplate, unmarkedTemplate} from '../../base/text-template.js';

/** An item's title (id `t-…`) and what it means (id `d-…`), by which controls beside it are named and described. */
export function itemTitle({title, description}: Item, key: string, languages: readonly string[]): TemplateResult {
  return html`<span class="title" id="t-${key}" dir="auto">${textTemplate(title, languages)}</span>${
    description === undefined
      ? nothing
      : html`<span class="description" id="d-${key}" dir="auto">${unmarkedTemplate(description, languages)}</span>`
  }`;
}
