import type {Item} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';

import type {Localization} from '../../../base/localization.js';
import type {ControlWords} from '../../../base/words/control-words.js';
import {itemFace} from '../list/item-face.js';
import {type RankedRowView, rankedRow} from './ranked-row.js';
import type {RowWords} from './row-words.js';
import type {HandlingWords} from './words/handling-words.js';

type Languages = readonly string[];
type Words = Localization<HandlingWords>;

/** Words that all rows share: a button is named by one of them and the title of its row. */
export function labels(words: Words): TemplateResult {
  return html`<div hidden>
    <span id="w-handle">${words.term('ranking.handle')}</span>
    <span id="w-keys">${words.term('ranking.handle-keys')}</span>
    <span id="w-up">${words.term('ranking.up')}</span>
    <span id="w-down">${words.term('ranking.down')}</span>
    <span id="w-more">${words.term('ranking.more')}</span>
  </div>`;
}

export function undoButton(words: Words): TemplateResult {
  return html`<button type="button" class="quiet undo" part="button" data-act="undo">${words.term('ranking.undo')}</button>`;
}

export function rankedRows(rows: readonly RankedRowView[], words: RowWords, languages: Languages): unknown {
  return repeat(
    rows,
    ({name}) => name,
    // A row is drawn again when one of the things that it is drawn from is another.
    (row) => guard([...(Object.values(row) as unknown[]), words, languages], () => rankedRow(row, words, languages)),
  );
}

/** Why nothing can be added, or that nothing is left to add. */
export function noteAbove(waits: number, full: string | undefined, words: Words): unknown {
  if (full !== undefined) return html`<p class="empty" id="w-full">${full}</p>`;
  return waits === 0 ? html`<p class="empty">${words.term('ranking.all-ranked')}</p>` : nothing;
}

/** Items on which the person said to have no opinion. */
export function asideZone(
  items: readonly {readonly item: Item; readonly key: string}[],
  words: Localization<ControlWords>,
  languages: Languages,
): unknown {
  if (items.length === 0) return nothing;
  return html`<div class="zone" part="no-opinion">
    <div class="top"><p class="zone-title" id="aside">${words.term('ranking.no-opinion')}</p></div>
    <ul class="rows" role="list" aria-labelledby="aside">
      ${repeat(
        items,
        ({item}) => item.id,
        ({item, key}) =>
          html`<li class="row aside" part="item" data-name=${item.id}>
            <div class="face"><div class="words">${itemFace(item, [], key, languages)}</div></div>
            <div class="offers">
              <button type="button" class="quiet" part="button" id="n-${key}" data-act="take-back" aria-labelledby="n-${key} t-${key}">${words.term('ranking.take-back')}</button>
            </div>
          </li>`,
      )}
    </ul>
  </div>`;
}
