import type {RankedItem} from '@consulta/schema';

import type {Localization} from '../../../base/localization.js';
import type {RankingInputHost} from '../ranking-input.js';
import {add, answerOf, nameOf, type Rows, rowsOf} from '../ranking-order.js';
import {type FocusKeeper, inRow} from './focus-keeper.js';
import type {ItemNames} from './item-names.js';
import type {ListState} from './list-state.js';
import * as order from './moves.js';
import {ToldMoves} from './told-moves.js';
import type {HandlingWords} from './words/handling-words.js';

/** What a person can do in the list, in whatever way it was done. */
export class ListActs {
  readonly #host: RankingInputHost;
  readonly #words: Localization<HandlingWords>;
  readonly #items: ItemNames;
  readonly #state: ListState;
  readonly #focus: FocusKeeper;
  readonly #told: ToldMoves;

  constructor(
    host: RankingInputHost,
    words: Localization<HandlingWords>,
    items: ItemNames,
    state: ListState,
    focus: FocusKeeper,
  ) {
    this.#host = host;
    this.#words = words;
    this.#items = items;
    this.#state = state;
    this.#focus = focus;
    this.#told = new ToldMoves(words, items);
  }

  /** The item becomes the last of the ranking; or it is said why it cannot. */
  add(item: RankedItem, before?: number): void {
    const {rows, full} = this.#state;
    if (full !== undefined) return this.#host.announce(full);
    const name = nameOf(item);
    const added = add(rows, item);
    const placed = before === undefined ? added : order.moveTo(added, name, before);
    this.#leave(name);
    const {noOpinion} = this.#host;
    this.#change(
      placed,
      name,
      this.#told.placed(placed, name),
      noOpinion.includes(name) ? without(noOpinion, name) : undefined,
    );
  }
  /** The item was added already, to these rows, and is not drawn yet. */
  added(name: string, before: Rows): void {
    this.#leave(name);
    this.#state.before = {rows: before, noOpinion: this.#host.noOpinion, name};
    this.#host.announce(this.#told.placed(this.#state.rows, name));
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
    if (rows.some((row) => row.name === name)) this.#host.announce(this.#told.state('ranking.put-back', rows, name));
  }
  takeOut(name: string): void {
    const isOwn = typeof this.#state.rows.find((row) => row.name === name)?.item !== 'string';
    this.#focus.keep(
      ...this.#neighbours('.ranked', name, 'take-out'),
      ...this.#neighbours('.ranked', name, 'more'),
      inRow(name, 'add'),
      '#own',
    );
    const said = this.#words.term(isOwn ? 'ranking.removed' : 'ranking.taken-out', this.#items.titleOf(name));
    this.#change(order.takeOut(this.#state.rows, name), name, said);
  }
  haveNoOpinion(name: string): void {
    this.#focus.keep(...this.#neighbours('.waiting', name, 'no-opinion'), inRow(name, 'take-back'));
    const said = this.#words.term('ranking.has-no-opinion', this.#items.titleOf(name));
    this.#change(this.#state.rows, name, said, [...without(this.#host.noOpinion, name), name]);
  }
  takeBack(name: string): void {
    this.#focus.keep(inRow(name, 'add'));
    const said = this.#words.term('ranking.taken-out', this.#items.titleOf(name));
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
    this.#change(before.rows, before.name, this.#words.term('ranking.undone'), before.noOpinion);
    this.#state.before = undefined;
  }

  /** Takes a row up by the keyboard; nothing is answered before it is dropped. */
  lift(name: string): void {
    const {rows} = this.#state;
    this.#state.lifted = {name, rows};
    this.#host.announce(this.#told.state('ranking.lifted', rows, name));
    this.#host.requestUpdate();
  }
  moveLifted(change: (rows: Rows, name: string) => Rows): void {
    const {lifted} = this.#state;
    if (!lifted) return;
    const rows = change(lifted.rows, lifted.name);
    this.#focus.keep();
    this.#state.lifted = {...lifted, rows};
    this.#host.announce(this.#told.placed(rows, lifted.name));
    this.#host.requestUpdate();
  }
  drop(): void {
    const {lifted} = this.#state;
    if (!lifted) return;
    const {name, rows} = lifted;
    this.#state.lifted = undefined;
    const said = this.#told.state('ranking.dropped', rows, name);
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
    this.#host.announce(this.#told.state('ranking.put-back', this.#state.rows, lifted.name));
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
    const words = this.#words;
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
    const renamed = nameOf({other});
    if (other === '' || renamed === name) return this.edit(undefined);
    const problem = this.#problemOf(other);
    if (problem !== undefined) return this.#host.announce(problem);
    const rows = order.reword(this.#state.rows, name, other);
    this.#state.edited = undefined;
    this.#items.itemOf({other}, renamed);
    this.#change(rows, renamed, this.#told.placed(rows, renamed));
    this.#focus.moveTo(inRow(renamed, 'lift') ?? '#own');
  }

  #problemOf(other: string): string | undefined {
    return this.#items.isThere(other, this.#state.rows) ? this.#words.term('ranking.own-twice') : undefined;
  }

  /** The focus goes on from an item that waits: to the next of these, at last along with the item. */
  #leave(name: string): void {
    this.#focus.keep(...this.#neighbours('.waiting', name, 'add'), inRow(name, 'lift'));
  }
  #moveTo(rows: Rows, name: string, otherwise: 'ranking.at-top' | 'ranking.at-end'): void {
    if (order.isSame(rows, this.#state.rows)) {
      this.#host.announce(this.#words.term(otherwise, this.#items.titleOf(name)));
      return;
    }
    this.#focus.keep(inRow(name, 'lift'));
    this.#change(rows, name, this.#told.placed(rows, name));
  }

  #change(rows: Rows, name: string, said: string, noOpinion?: readonly string[]): void {
    this.#state.before = {rows: rowsOf(this.#host.value), noOpinion: this.#host.noOpinion, name};
    this.#state.lifted = undefined;
    this.#state.ownProblem = undefined;
    this.#host.give(answerOf(rows), {noOpinion});
    this.#host.announce(said);
    this.#host.requestUpdate();
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
