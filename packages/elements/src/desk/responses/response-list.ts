import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {Desk} from './desk.js';
import {listHead} from './list-head.js';
import {listRow} from './list-row.js';
import {findRows, type ResponseRow, sortRows, type SortKey, type Sorting} from './response-row.js';
import {titleOf} from './survey-title.js';

/** How many lines are drawn at a time: thousands at once would make the page slow to answer. */
const STEP = 100;

/** The list of responses: find, sort, select, and what to do with the selection. */
export class ResponseList {
  readonly #desk: Desk;
  readonly #act: ListActions;
  #query = '';
  #sorting: Sorting = {by: 'date', descending: true};
  #limit = STEP;
  #selected: ReadonlySet<string> = new Set();

  constructor(desk: Desk, act: ListActions) {
    this.#desk = desk;
    this.#act = act;
  }

  /** The lines found, in the order shown. */
  get found(): readonly ResponseRow[] {
    const {stored, languages, words} = this.#desk;
    const rows = findRows(stored.rows, this.#query);
    return sortRows(rows, this.#sorting, (row) => titleOf(row, languages), words.lang());
  }
  /** What the present search has found; undefined while nothing is searched for. */
  get searched(): readonly ResponseRow[] | undefined {
    return this.#query.trim() === '' ? undefined : findRows(this.#desk.stored.rows, this.#query);
  }
  /** Selected responses that are still here, found by the present search or not. */
  get selected(): readonly string[] {
    return [...this.#selected].filter((id) => this.#desk.stored.row(id) !== undefined);
  }
  clearSelection(): void {
    this.#select(new Set());
  }

  render(): TemplateResult {
    const {found, selected} = this;
    const shown = found.slice(0, this.#limit);
    return html`<section class="list" aria-labelledby="title">
      ${this.#tools(found.length)} ${selected.length > 0 ? this.#selectionBar(selected, found) : nothing}
      ${found.length > 0 ? this.#table(shown, found) : this.#nothingFound()}
      ${found.length > shown.length ? this.#more(shown.length, found.length) : nothing}
    </section>`;
  }

  #tools(found: number): TemplateResult {
    const {words} = this.#desk;
    return html`<div class="tools" role="search">
      <label for="find">${words.term('list.find')}</label>
      <input
        id="find"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${this.#query}
        @input=${this.#find}
      />
      <p class="found">${this.#query.trim() ? words.term('list.found', found, words.number(found)) : nothing}</p>
    </div>`;
  }

  #selectionBar(selected: readonly string[], found: readonly ResponseRow[]): TemplateResult {
    const {words} = this.#desk;
    const count = selected.length;
    const shown = words.number(count);
    const chosen = new Set(selected);
    const elsewhere = count - found.filter(({id}) => chosen.has(id)).length;
    return html`<div class="selection" role="group" aria-label=${words.term('list.selected', count, shown)}>
      <p>
        <strong>${words.term('list.selected', count, shown)}</strong>
        ${
          elsewhere > 0
            ? html`<span class="quiet-text">
              ${words.term('list.selected-elsewhere', elsewhere, words.number(elsewhere))}
            </span>`
            : nothing
        }
      </p>
      <button type="button" part="button" class="quiet" @click=${() => this.clearSelection()}>
        ${words.term('list.clear-selection')}
      </button>
      <button type="button" part="button" class="plain" @click=${() => this.#act.exportSelected()}>
        ${words.term('list.export', count, shown)}
      </button>
      <button type="button" part="button" class="plain danger" @click=${() => this.#act.remove(selected)}>
        ${words.term('list.delete', count, shown)}
      </button>
      <button type="button" part="button" class="plain danger" @click=${() => this.#act.erase(selected)}>
        ${words.term('erase.button')}
      </button>
    </div>`;
  }

  #table(shown: readonly ResponseRow[], found: readonly ResponseRow[]): TemplateResult {
    const desk = this.#desk;
    const columns = columnsOf(desk.stored.rows);
    const {superseded, late} = desk.stored;
    // Roles are said again, because browsers forget them when a narrow page draws the table as cards.
    return html`<table role="table" aria-labelledby="title">
      ${listHead(desk.words, {
        columns,
        found: found.length,
        sorting: this.#sorting,
        selected: found.filter(({id}) => this.#selected.has(id)).length,
        sort: (by) => this.#sort(by),
        selectAll: (all) => this.#selectAll(all, found),
      })}
      <tbody role="rowgroup">
        ${repeat(
          shown,
          (row) => row.id,
          (row) =>
            listRow(desk, row, {
              columns,
              isSelected: this.#selected.has(row.id),
              isSuperseded: superseded.has(row.id),
              isLate: late.has(row.id),
              select: (on) => this.#toggle(row.id, on),
              open: () => this.#act.open(row.id),
            }),
        )}
      </tbody>
    </table>`;
  }

  #nothingFound(): TemplateResult {
    const {words} = this.#desk;
    return html`<div class="nothing">
      <p>${words.term('list.nothing-found', this.#query.trim())}</p>
      <button type="button" part="button" class="plain" @click=${this.#showAll}>${words.term('list.show-all')}</button>
    </div>`;
  }

  #more(shown: number, all: number): TemplateResult {
    const {words} = this.#desk;
    const next = Math.min(STEP, all - shown);
    return html`<div class="more">
      <p>${words.term('list.shown', words.number(shown), words.number(all))}</p>
      <button type="button" part="button" class="plain" @click=${this.#showMore}>
        ${words.term('list.more', next, words.number(next))}
      </button>
    </div>`;
  }

  readonly #find = (event: InputEvent): void => {
    const {words} = this.#desk;
    this.#query = (event.target as HTMLInputElement).value;
    this.#limit = STEP;
    const found = findRows(this.#desk.stored.rows, this.#query).length;
    this.#desk.announce(
      found > 0 ? words.term('list.found', found, words.number(found)) : words.term('list.nothing-found', this.#query),
    );
    this.#desk.requestUpdate();
  };

  readonly #showAll = (): void => {
    this.#query = '';
    this.#desk.focus('find');
  };

  readonly #showMore = (): void => {
    const next = this.found[this.#limit];
    this.#limit += STEP;
    // The first of the new lines, so that a keyboard goes on where it was.
    if (next) this.#desk.focus(`open-${next.id}`);
  };

  #sort(by: SortKey): void {
    const {by: before, descending} = this.#sorting;
    this.#sorting = {by, descending: by === before ? !descending : by === 'date'};
    this.#desk.requestUpdate();
  }

  #toggle(id: string, on: boolean): void {
    const selected = new Set(this.#selected);
    if (on) selected.add(id);
    else selected.delete(id);
    this.#select(selected);
  }

  #selectAll(all: boolean, found: readonly ResponseRow[]): void {
    const selected = new Set(this.#selected);
    for (const {id} of found) {
      if (all) selected.add(id);
      else selected.delete(id);
    }
    this.#select(selected);
  }

  #select(selected: ReadonlySet<string>): void {
    const {words} = this.#desk;
    this.#selected = selected;
    this.#desk.announce(words.term('list.selected', selected.size, words.number(selected.size)));
    this.#desk.requestUpdate();
  }
}

/** What the list leaves to the desk. */
export interface ListActions {
  open(id: string): void;
  remove(ids: readonly string[]): void;
  erase(ids: readonly string[]): void;
  exportSelected(): void;
}

/** A column is worth its width only when it tells lines apart. */
function columnsOf(rows: readonly ResponseRow[]): ReadonlySet<SortKey> {
  const columns = new Set<SortKey>(['organisation', 'date', 'language']);
  if (new Set(rows.map((row) => row.surveyHash)).size > 1) columns.add('survey');
  if (rows.some((row) => row.group !== '')) columns.add('group');
  return columns;
}
