import type {RankedItem} from '@consulta/schema';

import type {RankingInputHost} from '../ranking-input.js';
import * as order from '../ranking-order.js';
import {type FocusKeeper, inRow} from './focus-keeper.js';
import type {ListItems} from './list-items.js';
import type {ListState} from './list-state.js';

type Rows = readonly order.Row[];

/** What a person can do in the list, in whatever way it was done. */
export class ListActs {
  readonly #host: RankingInputHost;
  readonly #items: ListItems;
  readonly #state: ListState;
  readonly #focus: FocusKeeper;

  constructor(host: RankingInputHost, items: ListItems, state: ListState, focus: FocusKeeper) {
    this.#host = host;
    this.#items = items;
    this.#state = state;
    this.#focus = focus;
  }

  /** The item becomes the last of the ranking; or it is said why it cannot. */
  add(item: RankedItem, before?: number): void {
    const {rows, full} = this.#state;
    if (full !== undefined) return this.#host.announce(full);
    const name = order.nameOf(item);
    const added = order.add(rows, item);
    const placed = before === undefined ? added : order.moveTo(added, name, before);
    this.#focus.keep(...this.#neighbours('.waiting', name, 'add'), inRow(name, 'lift'));
    const {noOpinion} = this.#host;
    this.#change(
      placed,
      name,
      this.#placed(placed, name),
      noOpinion.includes(name) ? without(noOpinion, name) : undefined,
    );
  }
  up(name: string): void {
    this.#moveTo(order.moveUp(this.#state.rows, name), name, 'ranking.at-top');
  }
  down(name: string): void {
    this.#moveTo(order.moveDown(this.#state.rows, name), name, 'ranking.at-end');
  }
  /** To where `before` others stand before it. */
  moveTo(name: string, before: number): void {
    this.#moveTo(order.moveTo(this.#state.rows, name, before), name, before <= 0 ? 'ranking.at-top' : 'ranking.at-end');
  }
  /** Ties it to the row above, or gives it a place of its own again. */
  toggleTie(name: string): void {
    const {rows} = this.#state;
    const isTied = rows.find((row) => row.name === name)?.tied;
    this.#moveTo(isTied ? order.untie(rows, name) : order.tie(rows, name), name, 'ranking.at-top');
  }
  /** Dropped by a pointer where it had been taken from, or brought back there. */
  stay(name: string): void {
    const {rows} = this.#state;
    if (rows.some((row) => row.name === name)) this.#host.announce(this.#said('ranking.put-back', rows, name));
  }
  takeOut(name: string): void {
    const isOwn = typeof this.#state.rows.find((row) => row.name === name)?.item !== 'string';
    this.#focus.keep(
      ...this.#neighbours('.ranked', name, 'take-out'),
      ...this.#neighbours('.ranked', name, 'more'),
      inRow(name, 'add'),
      '#own',
    );
    const said = this.#host.localization.term(
      isOwn ? 'ranking.removed' : 'ranking.taken-out',
      this.#items.titleOf(name),
    );
    this.#change(order.takeOut(this.#state.rows, name), name, said);
  }
  haveNoOpinion(name: string): void {
    this.#focus.keep(...this.#neighbours('.waiting', name, 'no-opinion'), inRow(name, 'take-back'));
    const said = this.#host.localization.term('ranking.has-no-opinion', this.#items.titleOf(name));
    this.#change(this.#state.rows, name, said, [...without(this.#host.noOpinion, name), name]);
  }
  takeBack(name: string): void {
    this.#focus.keep(inRow(name, 'add'));
    const said = this.#host.localization.term('ranking.taken-out', this.#items.titleOf(name));
    this.#change(this.#state.rows, name, said, without(this.#host.noOpinion, name));
  }
  undo(): void {
    const {before} = this.#state;
    if (!before) return;
    this.#focus.keep(
      inRow(before.name, 'lift'),
      inRow(before.name, 'add'),
      inRow(before.name, 'take-back'),
      '[data-act="add"]',
      '#own',
    );
    this.#change(before.rows, before.name, this.#host.localization.term('ranking.undone'), before.noOpinion);
    this.#state.before = undefined;
  }

  /** Takes a row up by the keyboard; nothing is answered before it is dropped. */
  lift(name: string): void {
    const {rows} = this.#state;
    this.#state.lifted = {name, rows};
    this.#host.announce(this.#said('ranking.lifted', rows, name));
    this.#host.requestUpdate();
  }
  moveLifted(change: (rows: Rows, name: string) => Rows): void {
    const {lifted} = this.#state;
    if (!lifted) return;
    const rows = change(lifted.rows, lifted.name);
    this.#focus.keep();
    this.#state.lifted = {...lifted, rows};
    this.#host.announce(this.#placed(rows, lifted.name));
    this.#host.requestUpdate();
  }
  drop(): void {
    const {lifted} = this.#state;
    if (!lifted) return;
    const {name, rows} = lifted;
    this.#state.lifted = undefined;
    const said = this.#said('ranking.dropped', rows, name);
    if (order.isSame(rows, this.#state.rows)) {
      this.#host.announce(said);
      this.#host.requestUpdate();
    } else {
      this.#focus.keep();
      this.#change(rows, name, said);
    }
  }
  putBack(): void {
    const {lifted} = this.#state;
    if (!lifted) return;
    this.#focus.keep();
    this.#state.lifted = undefined;
    this.#host.announce(this.#said('ranking.put-back', this.#state.rows, lifted.name));
    this.#host.requestUpdate();
  }

  /** An item of the person's own, as the last of the ranking. Whether it was taken. */
  addOwn(text: string): boolean {
    const other = text.trim();
    if (other === '') return false;
    this.#state.ownProblem = this.#problemOf(other);
    if (this.#state.ownProblem !== undefined || this.#state.full !== undefined) {
      this.#host.announce(this.#state.ownProblem ?? this.#state.full ?? '');
      this.#host.requestUpdate();
      return false;
    }
    this.add({other});
    return true;
  }
  /** Shows only what matches, in both lists. */
  find(wanted: string): void {
    this.#state.wanted = wanted;
    const count = this.#items.countOf(wanted, this.#state.rows);
    const words = this.#host.localization;
    this.#host.announce(words.term('ranking.found', count, words.number(count)));
    this.#host.requestUpdate();
  }
  edit(name: string | undefined): void {
    const former = this.#state.edited;
    this.#state.edited = name;
    this.#host.requestUpdate();
    const target = name === undefined ? inRow(former, 'edit') : inRow(name, 'reword');
    if (target !== undefined) this.#focus.moveTo(target, inRow(former, 'more') ?? target);
  }
  reword(name: string, text: string): void {
    const other = text.trim();
    const renamed = order.nameOf({other});
    if (other === '' || renamed === name) return this.edit(undefined);
    const problem = this.#problemOf(other);
    if (problem !== undefined) return this.#host.announce(problem);
    const rows = order.reword(this.#state.rows, name, other);
    this.#state.edited = undefined;
    this.#items.itemOf({other}, renamed);
    this.#change(rows, renamed, this.#placed(rows, renamed));
    this.#focus.moveTo(inRow(renamed, 'lift') ?? '#own');
  }

  #problemOf(other: string): string | undefined {
    const names = [...this.#items.ranked.map(({id}) => id), ...this.#state.rows.map(({name}) => name)];
    const isThere = names.some((name) => this.#items.titleOf(name).trim() === other);
    return isThere ? this.#host.localization.term('ranking.own-twice') : undefined;
  }

  #moveTo(rows: Rows, name: string, otherwise: 'ranking.at-top' | 'ranking.at-end'): void {
    if (order.isSame(rows, this.#state.rows)) {
      this.#host.announce(this.#host.localization.term(otherwise, this.#items.titleOf(name)));
      return;
    }
    this.#focus.keep(inRow(name, 'lift'));
    this.#change(rows, name, this.#placed(rows, name));
  }

  #change(rows: Rows, name: string, said: string, noOpinion?: readonly string[]): void {
    this.#state.before = {rows: order.rowsOf(this.#host.value), noOpinion: this.#host.noOpinion, name};
    this.#state.lifted = undefined;
    this.#state.ownProblem = undefined;
    this.#host.give(order.answerOf(rows), {noOpinion});
    this.#host.announce(said);
    this.#host.requestUpdate();
  }

  #placed(rows: Rows, name: string): string {
    if (!order.sharesPlace(rows, name)) return this.#said('ranking.placed', rows, name);
    const words = this.#host.localization;
    return words.term('ranking.shares', this.#titleOf(rows, name), words.number(order.placeOf(rows, name)));
  }
  #said(
    key: 'ranking.placed' | 'ranking.lifted' | 'ranking.dropped' | 'ranking.put-back',
    rows: Rows,
    name: string,
  ): string {
    const words = this.#host.localization;
    return words.term(
      key,
      this.#titleOf(rows, name),
      words.number(order.placeOf(rows, name)),
      words.number(rows.length),
    );
  }
  #titleOf(rows: Rows, name: string): string {
    const item = rows.find((row) => row.name === name)?.item;
    return typeof item === 'object' ? item.other : this.#items.titleOf(name);
  }

  /** The same button in the row after, and in the row before: where the focus goes when this row goes away. */
  #neighbours(kind: string, name: string, act: string): readonly (string | undefined)[] {
    const rows = [...this.#host.renderRoot.querySelectorAll<HTMLElement>(`${kind}:not(.out)`)];
    const index = rows.findIndex((row) => row.dataset['name'] === name);
    return [rows[index + 1], rows[index - 1]].map((row) => inRow(row?.dataset['name'], act));
  }
}

function without(names: readonly string[], name: string): readonly string[] {
  return names.filter((one) => one !== name);
}
