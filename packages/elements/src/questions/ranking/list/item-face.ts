import type {Item} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {textTemplate} from '../../../base/text-template.js';

/** What an item is, in words: its title, what it means, and the sub-items that explain it. */
export function itemFace(
  {title, description}: Item,
  parts: readonly Item[],
  key: string,
  languages: readonly string[],
): TemplateResult {
  return html`<span class="title" id="t-${key}" dir="auto">${textTemplate(title, languages)}</span>${
    description === undefined
      ? nothing
      : html`<span class="description" id="d-${key}" dir="auto">${textTemplate(description, languages)}</span>`
  }${
    parts.length === 0
      ? nothing
      : html`<ul class="parts" role="list">
          ${parts.map((part) => html`<li>${textTemplate(part.title, languages)}</li>`)}
        </ul>`
  }`;
}
