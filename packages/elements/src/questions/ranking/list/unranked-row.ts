import type {Item} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {GRIP} from './icons.js';
import {itemFace} from './item-face.js';

export interface UnrankedRowView {
  readonly item: Item;
  readonly key: string;
  readonly parts: readonly Item[];
  /** "Add as no. 4" */
  readonly addWords: string;
  /** No place is free: the button says so instead of adding. */
  readonly isFull: boolean;
  /** "No opinion", where that is offered. */
  readonly noOpinionWords: string | undefined;
}

/** An item that waits to be ranked: a tap anywhere on it adds it. The handle is for a pointer only; the button is for all. */
export function unrankedRow(view: UnrankedRowView, languages: readonly string[]): TemplateResult {
  const {item, key, parts, addWords, isFull, noOpinionWords} = view;
  return html`<li class="row waiting" part="item" data-name=${item.id}>
    <span class="handle" part="handle" aria-hidden="true">${GRIP}</span>
    <div class="face"><div class="words">${itemFace(item, parts, key, languages)}</div></div>
    <div class="offers">
      <button
        type="button"
        class="plain add"
        part="button"
        id="a-${key}"
        data-act="add"
        aria-labelledby="a-${key} t-${key}"
        aria-disabled=${isFull ? 'true' : nothing}
        aria-describedby=${isFull ? 'w-full' : nothing}
      >
        ${addWords}
      </button>
      ${
        noOpinionWords === undefined
          ? nothing
          : html`<button type="button" class="quiet" part="button" id="n-${key}" data-act="no-opinion" aria-labelledby="n-${key} t-${key}">${noOpinionWords}</button>`
      }
    </div>
  </li>`;
}
