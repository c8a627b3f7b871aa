import {type Item, textIn} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {GRIP} from '../list/icons.js';
import {itemFace} from '../list/item-face.js';
import {CROSS, DOWN, MORE, UP} from './icons.js';
import type {RowWords} from './row-words.js';

/** Lists up to this length offer every place in a menu; longer ones ask for its number. */
export const LONGEST_MENU = 20;

/** All that a row of the ranking is drawn from. Its number is counted by the style sheet, so that it is not drawn for it. */
export interface RankedRowView {
  readonly name: string;
  /** Short, and unlike any other row's: makes ids. */
  readonly key: string;
  readonly item: Item;
  readonly parts: readonly Item[];
  readonly isOwn: boolean;
  readonly isTied: boolean;
  /** The row below shares its place. */
  readonly joinsNext: boolean;
  readonly isOpen: boolean;
  readonly isLifted: boolean;
  /** It does not match what the person looks for. */
  readonly isOut: boolean;
  /** The own text is being changed. */
  readonly isEdited: boolean;
  readonly offersTies: boolean;
  /** The place and how many there are, in a list short enough for a menu; else both are 0. */
  readonly place: number;
  readonly count: number;
}

export function rankedRow(view: RankedRowView, words: RowWords, languages: readonly string[]): TemplateResult {
  const {name, key, item, parts, isOwn, isTied, isOpen, isLifted, isOut, isEdited, offersTies} = view;
  const state = [
    isTied && 'tied',
    view.joinsNext && 'joins-next',
    (offersTies || isOwn) && 'has-further',
    isOpen && 'open',
    isLifted && 'lifted',
    isOut && 'out',
  ]
    .filter(Boolean)
    .join(' ');
  return html`<li class="row ranked ${state}" part="item" data-name=${name}>
    <button
      type="button"
      class="handle"
      part="handle"
      data-act="lift"
      aria-labelledby="w-handle t-${key}"
      aria-describedby="w-keys"
      aria-pressed=${isLifted ? 'true' : 'false'}
    >
      ${GRIP}
    </button>
    <div class="face">
      <span class="number"></span>
      <div class="words">${isEdited ? ownField(view, words) : itemFace(item, parts, key, languages)}</div>
    </div>
    <div class="quick">
      <div class="moves">
        <button type="button" class="bare" part="button" data-act="up" aria-labelledby="w-up t-${key}">${UP}</button>
        <button type="button" class="bare" part="button" data-act="down" aria-labelledby="w-down t-${key}">${DOWN}</button>
      </div>
      <button
        type="button"
        class="bare more"
        part="button"
        data-act="more"
        aria-labelledby="w-more t-${key}"
        aria-expanded=${isOpen ? 'true' : 'false'}
      >
        ${MORE}
      </button>
    </div>
    <div class="acts">
      ${placeField(view, words)}
      <button type="button" class="plain" part="button" data-act="take-out" aria-labelledby="x-${key} t-${key}">
        ${CROSS}<span id="x-${key}">${isOwn ? words.remove : words.takeOut}</span>
      </button>
    </div>
    ${offersTies || isOwn ? furtherActs(view, words) : nothing}
  </li>`;
}

function placeField({key, place, count}: RankedRowView, words: RowWords): TemplateResult {
  const named = `p-${key} t-${key}`;
  return html`<label class="place"><span id="p-${key}">${words.toPlace}</span>${
    count > 0
      ? html`<select data-act="place" aria-labelledby=${named}>
          ${Array.from({length: count}, (_, index) => html`<option value=${index + 1} .selected=${live(index + 1 === place)}>${words.number(index + 1)}</option>`)}
        </select>`
      : html`<input class="line" data-act="place" inputmode="numeric" autocomplete="off" placeholder=${words.placeShort} aria-labelledby=${named} />`
  }</label>`;
}

function ownField({key, item}: RankedRowView, words: RowWords): TemplateResult {
  return html`<label class="edit"><span class="visually-hidden" id="t-${key}">${words.edit}</span
    ><input class="line" data-act="reword" dir="auto" .value=${textIn(item.title, []).text} /></label
    ><button type="button" class="plain" part="button" data-act="save">${words.save}</button>`;
}

function furtherActs({key, isTied, isOwn, isEdited, offersTies}: RankedRowView, words: RowWords): TemplateResult {
  return html`<div class="acts further">
    ${
      offersTies
        ? html`<button type="button" class="plain tie" part="button" id="e-${key}" data-act="tie" aria-pressed=${isTied ? 'true' : 'false'} aria-labelledby="e-${key} t-${key}">${words.tie}</button>`
        : nothing
    }${
      isOwn && !isEdited
        ? html`<button type="button" class="plain" part="button" id="r-${key}" data-act="edit" aria-labelledby="r-${key} t-${key}">${words.edit}</button>`
        : nothing
    }
  </div>`;
}
