import type {Entry} from '@consulta/engine';
import type {RepeatQuestion, Text} from '@consulta/schema';
import {textIn} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {Localization} from '../../base/localization.js';
import {firstOnly} from '../../base/text-languages.js';
import {textTemplate} from '../../base/text-template.js';
import type {QuestionControl} from '../question-control.js';
import type {EntryRow} from './entry-list.js';
import {CROSS, DOWN, FOLD, UP} from './icons.js';
import type {RepeatWords} from './words/repeat-words.js';

/** What one entry is drawn from. */
export interface EntryView {
  readonly row: EntryRow;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly itemTitle: Text | undefined;
  /** The first words written in the entry. */
  readonly name: string | undefined;
  readonly controls: readonly QuestionControl[];
  readonly canFold: boolean;
  readonly canRemove: boolean;
  readonly languages: readonly string[];
  readonly words: Localization<RepeatWords>;
}

/** An entry: its number and name, what can be done with it, and the same questions as in every other. */
export function entryView(view: EntryView): TemplateResult {
  const {row, number, count, controls, canFold, canRemove} = view;
  const {key, isOpen} = row;
  const title = html`<span id="t-${key}">${titleTemplate(view)}</span>`;
  return html`<div class="entry ${isOpen ? '' : 'folded'}" part="entry" data-key=${key} role="group" aria-labelledby="t-${key}">
    <div class="top">
      <h4 part="entry-title">
        ${
          canFold
            ? html`<button type="button" class="fold" data-act="fold" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls="q-${key}">
                ${FOLD}${title}
              </button>`
            : title
        }
      </h4>
      <div class="acts">
      ${count > 1 ? html`${mover(key, 'up', number === 1)} ${mover(key, 'down', number === count)}` : nothing}
      ${
        canRemove
          ? html`<button type="button" class="plain remove" part="button" data-act="remove" aria-labelledby="w-remove t-${key}">
              ${CROSS}<span class="word">${view.words.term('repeat.remove')}</span>
            </button>`
          : nothing
      }
      </div>
    </div>
    <div class="questions" id="q-${key}">
      ${repeat(
        controls,
        ({name}) => name,
        (control) => html`<div class="question" part="question">${control}</div>`,
      )}
    </div>
  </div>`;
}

/** It stays where it is when there is nothing to do for it: the focus must not be lost with it. */
function mover(key: string, act: 'up' | 'down', isIdle: boolean): TemplateResult {
  return html`<button
    type="button"
    class="bare"
    part="button"
    data-act=${act}
    aria-labelledby="w-${act} t-${key}"
    aria-describedby="w-keys"
    aria-disabled=${isIdle ? 'true' : nothing}
  >
    ${act === 'up' ? UP : DOWN}
  </button>`;
}

/** How an entry is called. */
export type EntryNaming = Pick<EntryView, 'itemTitle' | 'number' | 'name' | 'languages' | 'words'>;

function titleTemplate({itemTitle, number, name, languages, words}: EntryNaming): TemplateResult {
  const shown = words.number(number);
  const title =
    itemTitle === undefined
      ? words.term('repeat.entry', shown)
      : html`${textTemplate(itemTitle, firstOnly(languages))} ${shown}`;
  return name === undefined ? html`${title}` : html`${title} – <bdi class="name">${name}</bdi>`;
}

/** The same as text, to be said aloud. */
export function entryTitle({itemTitle, number, name, languages, words}: EntryNaming): string {
  const shown = words.number(number);
  const title =
    itemTitle === undefined ? words.term('repeat.entry', shown) : `${textIn(itemTitle, languages).text} ${shown}`;
  return name === undefined ? title : `${title} – ${name}`;
}

/** What an entry is called by: the first short text in it. */
export function nameOf({questions}: RepeatQuestion, entry: Entry): string | undefined {
  for (const {id, answer} of entry.questions) {
    const question = questions.find((one) => one.id === id);
    if (question?.type !== 'text' || question.long || typeof answer !== 'string') continue;
    const name = answer.trim();
    if (name !== '') return name;
  }
  return undefined;
}
