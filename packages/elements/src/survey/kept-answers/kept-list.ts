import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {Localization} from '../../base/localization.js';
import type {KeptEntry} from './kept-entry.js';
import type {KeptWords} from './words/kept-words.js';

/** What the list is drawn with. */
export interface ListState {
  readonly localization: Localization<KeptWords>;
  readonly languages: readonly string[];
  readonly entries: readonly KeptEntry[];
  /** Of the answers that stand behind the list. */
  readonly idInHand: string | undefined;
  /** Of the answers that are given a name now. */
  readonly renaming: string | undefined;
}
export interface ListActions {
  close(): void;
  startAnother(): void;
  open(entry: KeptEntry): void;
  correct(entry: KeptEntry): void;
  download(entry: KeptEntry): void;
  remove(entry: KeptEntry): void;
  /** Begins to give a name; without an entry, leaves it as it is. */
  rename(entry: KeptEntry | undefined): void;
  give(entry: KeptEntry, name: string): void;
}

/** All answers on this device, unfinished ones first, each with what can be done with it. */
export function keptList(state: ListState, actions: ListActions): unknown {
  const {localization, entries} = state;
  const unfinished = entries.filter(({draft}) => draft);
  const finished = entries.filter(({response}) => response);
  return html`<section class="shelf" part="kept-answers">
    <h3 tabindex="-1">${localization.term('bar.list')}</h3>
    ${entries.length === 0 ? html`<p>${localization.term('list.none')}</p>` : nothing}
    ${group('list.unfinished', unfinished, state, actions)} ${group('list.finished', finished, state, actions)}
    <div class="row">
      <button type="button" class="primary" part="button primary" @click=${actions.close}>${localization.term('list.back')}</button>
      <button type="button" class="plain" part="button" @click=${actions.startAnother}>${localization.term('list.new')}</button>
    </div>
  </section>`;
}

function group(
  title: 'list.unfinished' | 'list.finished',
  entries: readonly KeptEntry[],
  state: ListState,
  actions: ListActions,
): unknown {
  if (entries.length === 0) return nothing;
  return html`<h4>${state.localization.term(title)}</h4>
    <ul>
      ${repeat(
        entries,
        ({id}) => id,
        (entry) => html`<li>${row(entry, state, actions)}</li>`,
      )}
    </ul>`;
}

function row(entry: KeptEntry, state: ListState, actions: ListActions): unknown {
  const {localization, idInHand, renaming} = state;
  const name = entry.name ?? localization.term('entry.unnamed');
  const isOpen = entry.id === idInHand;
  return html`<div class="what">
      <strong id=${`name-${entry.id}`}><bdi>${name}</bdi></strong>
      ${isOpen ? html`<span class="open">${localization.term('entry.open-now')}</span>` : nothing}
      ${facts(entry, localization).map((fact) => html`<span class="fact">${fact}</span>`)}
    </div>
    ${renaming === entry.id ? nameForm(entry, state, actions) : buttons(entry, name, state, actions)}`;
}

function facts({draft, response, at, progress, corrected}: KeptEntry, localization: Localization<KeptWords>): string[] {
  const moment = (time: string) => localization.date(time, {dateStyle: 'long', timeStyle: 'short'});
  const [before] = corrected;
  return [
    localization.term(response ? 'entry.submitted' : 'entry.saved', moment(at)),
    ...(progress
      ? [localization.term('entry.progress', localization.number(progress.answered), localization.number(progress.of))]
      : []),
    ...(draft?.supersedes === undefined ? [] : [localization.term('entry.correction')]),
    ...(before
      ? [localization.term('entry.corrected', corrected.map(({submittedAt}) => moment(submittedAt)).join(' · '))]
      : []),
  ];
}

function buttons(entry: KeptEntry, name: string, {localization}: ListState, actions: ListActions): unknown {
  // The words on the button come first: who speaks to the device says what they see.
  const button = (term: 'continue' | 'show' | 'correct' | 'rename' | 'download' | 'delete', action: () => void) =>
    html`<button
      type="button"
      class="quiet"
      part="button"
      data-rename=${term === 'rename' ? entry.id : nothing}
      @click=${action}
    >
      ${localization.term(`entry.${term}`)}<span class="visually-hidden"> – ${name}</span>
    </button>`;
  return html`<div class="actions">
    ${button(entry.draft ? 'continue' : 'show', () => actions.open(entry))}
    ${entry.draft ? button('rename', () => actions.rename(entry)) : button('correct', () => actions.correct(entry))}
    ${button('download', () => actions.download(entry))} ${button('delete', () => actions.remove(entry))}
  </div>`;
}

/** Not a form: there is one around it, which a key must not send. */
function nameForm(entry: KeptEntry, {localization}: ListState, actions: ListActions): unknown {
  const inputOf = (event: Event) =>
    (event.currentTarget as HTMLElement).closest('.naming')?.querySelector<HTMLInputElement>('input')?.value ?? '';
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      actions.give(entry, inputOf(event));
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      actions.rename(undefined);
    }
  };
  return html`<div class="naming">
    <label>${localization.term('rename.label')} <input type="text" maxlength="100" autocomplete="off" .value=${entry.name ?? ''} @keydown=${onKey} /></label>
    <button type="button" class="plain" part="button" @click=${(event: Event) => actions.give(entry, inputOf(event))}>
      ${localization.term('rename.save')}
    </button>
    <button type="button" class="quiet" part="button" @click=${() => actions.rename(undefined)}>${localization.term('rename.cancel')}</button>
  </div>`;
}
