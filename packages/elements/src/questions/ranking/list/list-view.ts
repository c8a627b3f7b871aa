import type {Item} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import type {Localization} from '../../../base/localization.js';
import type {ControlWords} from '../../../base/words/control-words.js';
import type {RankingInputHost} from '../ranking-input.js';
import type {ListItems} from './list-items.js';
import {unrankedRow} from './unranked-row.js';

/** Lists from this length on have a field to find items by. */
export const LENGTH_WITH_FIND = 12;

/** What is shown of a list with which something was done. */
export interface HandledList {
  /** How many are ranked. */
  readonly ranked: number;
  /** How many there are in all. */
  readonly total: number;
  /** What waits to be ranked and is to be seen, and how many wait in all. */
  readonly waiting: readonly Item[];
  readonly waits: number;
  /** What is said on the buttons when no place is free. */
  readonly addNoMore: string | undefined;
  /** What is looked for. */
  readonly wanted: string;
  /** What is wrong with an own item. */
  readonly ownProblem: string | undefined;
  /** How many digits the numbers have. */
  readonly digits: string;
  readonly labels: unknown;
  readonly undo: unknown;
  readonly rows: unknown;
  /** What stands above the items that wait. */
  readonly note: unknown;
  /** What the person has no opinion on. */
  readonly aside: unknown;
}
type Words = Localization<ControlWords>;

export function drawList(
  {asked, localization: words, languages}: RankingInputHost,
  items: ListItems,
  on: EventListenerObject,
  handled?: HandledList,
): TemplateResult {
  const {
    ranked = 0,
    total = items.ranked.length,
    waiting = items.ranked,
    waits = waiting.length,
    addNoMore,
  } = handled ?? {};
  const count = words.term('ranking.count', words.number(ranked), words.number(Math.min(total, asked.max ?? total)));
  const addWords = addNoMore ?? words.term('ranking.add', words.number(ranked + 1));
  const noOpinionWords = asked.noOpinion ? words.term('ranking.no-opinion') : undefined;
  return html`<div
    class="zones"
    @click=${on}
    @change=${on}
    @input=${on}
    @keydown=${on}
    @focusin=${on}
    @focusout=${on}
    @pointerdown=${on}
    @pointerup=${on}
    @pointercancel=${on}
  >
    ${handled?.labels}${total < LENGTH_WITH_FIND ? nothing : findField(handled?.wanted ?? '', words)}
    <div class="zone" part="ranking">
      <div class="top">
        <p class="zone-title" id="yours">${words.term('ranking.yours')}</p>
        <span class="count">${count}</span>
        ${handled?.undo}
      </div>
      ${ranked === 0 ? html`<p class="empty">${words.term('ranking.empty')}</p>` : nothing}
      <ol class="rows ${handled?.digits}" role="list" aria-labelledby="yours">${handled?.rows}</ol>
    </div>
    <div class="zone" part="unranked">
      <div class="top">
        <p class="zone-title" id="waiting">${words.term('ranking.unranked')}</p>
        <span class="count">${waits === 0 ? nothing : words.number(waits)}</span>
      </div>
      ${handled?.note}
      <ul class="rows" role="list" aria-labelledby="waiting">
        ${repeat(
          waiting,
          ({id}) => id,
          (item) => {
            const parts = items.partsOf(item.id);
            const isFull = addNoMore !== undefined;
            return guard([item, parts, addWords, isFull, noOpinionWords, languages], () =>
              unrankedRow({item, key: items.keyOf(item.id), parts, addWords, isFull, noOpinionWords}, languages),
            );
          },
        )}
      </ul>
      ${asked.ownItems ? ownField(handled?.ownProblem, words) : nothing}
    </div>
    ${handled?.aside}
  </div>`;
}

function findField(wanted: string, words: Words): TemplateResult {
  return html`<div class="find" part="find">
    <label for="find">${words.term('ranking.find')}</label>
    <input id="find" class="line" type="search" autocomplete="off" data-act="find" .value=${live(wanted)} />
  </div>`;
}

function ownField(problem: string | undefined, words: Words): TemplateResult {
  return html`<div class="own" part="own">
    <label for="own">${words.term('ranking.own')}</label>
    <div class="beside">
      <input
        id="own"
        class="line"
        dir="auto"
        autocomplete="off"
        data-act="own"
        aria-describedby=${problem === undefined ? nothing : 'own-problem'}
      />
      <button type="button" class="plain" part="button" data-act="own-add">${words.term('ranking.own-add')}</button>
    </div>
    ${problem === undefined ? nothing : html`<p id="own-problem" class="own-problem">${problem}</p>`}
  </div>`;
}
