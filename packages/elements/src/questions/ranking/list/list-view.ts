import type {Item} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import type {Localization} from '../../../base/localization.js';
import type {RankingWords} from '../words/ranking-words.js';
import type {ListEvents} from './list-events.js';
import {type RankedRowView, rankedRow} from './ranked-row.js';
import type {RowWords} from './row-words.js';
import {noOpinionRow, unrankedRow, type UnrankedRowView} from './unranked-row.js';

/** What both lists are drawn from. */
export interface ListView {
  readonly ranked: readonly RankedRowView[];
  readonly waiting: readonly UnrankedRowView[];
  readonly aside: readonly {readonly item: Item; readonly key: string}[];
  /** How many places there are. */
  readonly most: number;
  /** How many of them wait to be ranked, whether they are found or not. */
  readonly waits: number;
  /** What is looked for; undefined where the list is too short for that. */
  readonly wanted: string | undefined;
  /** Why nothing can be added now. */
  readonly full: string | undefined;
  readonly canUndo: boolean;
  /** The field for an own item: what is wrong with what is in it. */
  readonly own: {readonly problem: string | undefined} | undefined;
  readonly rowWords: RowWords;
  readonly languages: readonly string[];
}
type Words = Localization<RankingWords>;

export function drawList(view: ListView, events: ListEvents, words: Words): TemplateResult {
  const {ranked, waiting, waits, aside, most, canUndo, full, rowWords, languages} = view;
  const count = words.term('ranking.count', words.number(ranked.length), words.number(most));
  const digits = `${words.number(1) === '1' ? '' : 'arabic-digits'} digits-${String(ranked.length).length}`;
  return html`<div
    class="zones"
    @click=${events.click}
    @change=${events.change}
    @input=${events.input}
    @keydown=${events.keydown}
    @focusout=${events.focusout}
    @pointerdown=${events.pointerdown}
  >
    ${labels(words)}${findField(view, words)}
    <div class="zone" part="ranking">
      <div class="top">
        <p class="zone-title" id="yours">${words.term('ranking.yours')}</p>
        <span class="count">${count}</span>
        ${
          canUndo
            ? html`<button type="button" class="quiet undo" part="button" data-act="undo">${words.term('ranking.undo')}</button>`
            : nothing
        }
      </div>
      ${ranked.length === 0 ? html`<p class="empty">${words.term('ranking.empty')}</p>` : nothing}
      <ol class="rows ${digits}" role="list" aria-labelledby="yours">
        ${repeat(
          ranked,
          ({name}) => name,
          (row) => guard([...partsOf(row), rowWords, languages], () => rankedRow(row, rowWords, languages)),
        )}
      </ol>
    </div>
    <div class="zone" part="unranked">
      <div class="top">
        <p class="zone-title" id="waiting">${words.term('ranking.unranked')}</p>
        <span class="count">${waits === 0 ? nothing : words.number(waits)}</span>
      </div>
      ${full === undefined ? nothing : html`<p class="empty" id="w-full">${full}</p>`}
      ${waits === 0 && full === undefined ? html`<p class="empty">${words.term('ranking.all-ranked')}</p>` : nothing}
      <ul class="rows" role="list" aria-labelledby="waiting">
        ${repeat(
          waiting,
          ({item}) => item.id,
          (row) => guard([...partsOf(row), languages], () => unrankedRow(row, languages)),
        )}
      </ul>
      ${ownField(view, words)}
    </div>
    ${aside.length === 0 ? nothing : asideZone(view, words)}
  </div>`;
}

function asideZone({aside, rowWords, languages}: ListView, words: Words): TemplateResult {
  return html`<div class="zone" part="no-opinion">
    <div class="top"><p class="zone-title" id="aside">${words.term('ranking.no-opinion')}</p></div>
    <ul class="rows" role="list" aria-labelledby="aside">
      ${repeat(
        aside,
        ({item}) => item.id,
        ({item, key}) => noOpinionRow(item, key, rowWords.takeBack, languages),
      )}
    </ul>
  </div>`;
}

function findField({wanted}: ListView, words: Words): TemplateResult | typeof nothing {
  if (wanted === undefined) return nothing;
  return html`<div class="find" part="find">
    <label for="find">${words.term('ranking.find')}</label>
    <input id="find" class="line" type="search" autocomplete="off" data-act="find" .value=${live(wanted)} />
  </div>`;
}

function ownField({own}: ListView, words: Words): TemplateResult | typeof nothing {
  if (!own) return nothing;
  return html`<div class="own" part="own">
    <label for="own">${words.term('ranking.own')}</label>
    <div class="beside">
      <input
        id="own"
        class="line"
        dir="auto"
        autocomplete="off"
        data-act="own"
        aria-describedby=${own.problem === undefined ? nothing : 'own-problem'}
      />
      <button type="button" class="plain" part="button" data-act="own-add">${words.term('ranking.own-add')}</button>
    </div>
    ${own.problem === undefined ? nothing : html`<p id="own-problem" class="own-problem">${own.problem}</p>`}
  </div>`;
}

/** Words that all rows share: a button is named by one of them and the title of its row. */
function labels(words: Words): TemplateResult {
  return html`<div hidden>
    <span id="w-handle">${words.term('ranking.handle')}</span>
    <span id="w-keys">${words.term('ranking.handle-keys')}</span>
    <span id="w-up">${words.term('ranking.up')}</span>
    <span id="w-down">${words.term('ranking.down')}</span>
    <span id="w-more">${words.term('ranking.more')}</span>
  </div>`;
}

/** What a row is drawn from, one by one: it is drawn again when one of these is another. */
function partsOf(row: object): readonly unknown[] {
  return Object.values(row) as readonly unknown[];
}
