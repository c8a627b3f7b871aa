import type {RepeatQuestion} from '@consulta/schema';
import {textIn} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import {PLUS} from './icons.js';
import type {RepeatWords} from './words/repeat-words.js';

type Words = Localization<RepeatWords>;

/** What was removed last, where it was, with the way back. */
export function undoLine(title: string, words: Words): TemplateResult {
  return html`<div class="removed" part="removed">
    <span dir="auto">${words.term('repeat.removed', title)}</span>
    <button type="button" class="plain" part="button" data-act="undo">${words.term('repeat.undo')}</button>
  </div>`;
}

/** Adds an entry; when there are as many as there may be it stays, and says so. */
export function addButton(
  {itemTitle, max}: RepeatQuestion,
  languages: readonly string[],
  isFull: boolean,
  words: Words,
): TemplateResult {
  const named =
    itemTitle === undefined
      ? words.term('repeat.add')
      : words.term('repeat.add-named', textIn(itemTitle, languages).text);
  return html`<div class="adding">
    <button
      type="button"
      class="plain add"
      part="add"
      data-act="add"
      aria-disabled=${isFull ? 'true' : nothing}
      aria-describedby=${isFull ? 'full' : nothing}
    >
      ${PLUS}<span>${named}</span>
    </button>
    ${isFull ? html`<p id="full" class="full">${words.term('repeat.full', max ?? 0, words.number(max ?? 0))}</p>` : nothing}
  </div>`;
}

/** Words that all entries share: a button is named by one of them and the title of its entry. */
export function sharedNames(words: Words): TemplateResult {
  return html`<div hidden>
    <span id="w-remove">${words.term('repeat.remove')}</span>
    <span id="w-up">${words.term('repeat.up')}</span>
    <span id="w-down">${words.term('repeat.down')}</span>
    <span id="w-keys">${words.term('repeat.keys')}</span>
  </div>`;
}
