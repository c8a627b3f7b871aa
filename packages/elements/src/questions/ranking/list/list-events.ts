import {directionKey} from '../../../base/direction-key.js';
import type {ListActs} from './list-acts.js';
import type {ListState} from './list-state.js';
import * as order from '../ranking-order.js';
import {Sorter} from '../sorting/sorter.js';
import {placeIn} from './place-number.js';

/** How far a press may wander and still be a tap; more than the slack that browsers give a finger. */
const TAP_REACH = 16;

/** Hears what is done anywhere in the list: a row has no listeners of its own, so that 200 of them cost nothing. */
export class ListEvents {
  readonly #acts: ListActs;
  readonly #state: ListState;
  readonly #redraw: () => void;
  readonly #sorter: Sorter;
  #pressed = {x: 0, y: 0};

  /** `list` is where the ranking is, once it is drawn. */
  constructor(acts: ListActs, state: ListState, list: () => HTMLElement | null, redraw: () => void) {
    this.#acts = acts;
    this.#state = state;
    this.#redraw = redraw;
    this.#sorter = new Sorter({
      list,
      landing: (row, before) => this.#landing(row.dataset['name'] ?? '', before),
      dropped: (row, before) => this.#drop(row, before),
      putBack: (row) => this.#acts.stay(row.dataset['name'] ?? ''),
    });
  }

  /** Puts back what is being dragged. */
  cancel(): void {
    this.#sorter.cancel();
  }

  readonly pointerdown = (event: PointerEvent): void => {
    const handle = (event.target as Element).closest<HTMLElement>('.handle');
    const row = handle?.closest<HTMLElement>('.row');
    this.#pressed = {x: event.clientX, y: event.clientY};
    // Who takes up the mouse has finished with the keyboard.
    if (this.#state.lifted) this.#acts.drop();
    if (handle && row && !row.closest(':disabled')) this.#sorter.start(event, handle, row);
  };

  #drop(row: HTMLElement, before: number): void {
    const name = row.dataset['name'] ?? '';
    if (row.matches('.waiting')) this.#acts.add(name, before);
    else if (this.#stays(name, before)) this.#acts.stay(name);
    else this.#acts.moveTo(name, before);
  }

  #landing(name: string, before: number): number {
    if (this.#stays(name, before)) return before;
    const rows = order.moveTo(order.add(this.#state.rows, name), name, before);
    return rows.findIndex((row) => row.name === name);
  }

  #stays(name: string, before: number): boolean {
    return this.#state.rows[before]?.name === name;
  }

  readonly click = (event: MouseEvent): void => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('button');
    const row = target.closest<HTMLElement>('.row');
    const name = row?.dataset['name'] ?? '';
    if (button) return this.#press(button.dataset['act'] ?? '', name, event);
    // A tap anywhere on an item that waits adds it; its handle is for dragging.
    const isTap = !target.closest('.handle') && !this.#hasWandered(event);
    if (row?.matches('.waiting') && !row.closest(':disabled') && isTap) this.#acts.add(name);
  };

  /** Who drags, or marks some words to copy them, may let go on the row where it began: that is a click, and no tap. */
  #hasWandered({detail, clientX, clientY}: MouseEvent): boolean {
    return detail > 0 && Math.hypot(clientX - this.#pressed.x, clientY - this.#pressed.y) > TAP_REACH;
  }

  #press(act: string, name: string, event: MouseEvent): void {
    switch (act) {
      case 'add':
        return this.#acts.add(name);
      case 'up':
        return this.#acts.up(name);
      case 'down':
        return this.#acts.down(name);
      case 'tie':
        return this.#acts.toggleTie(name);
      case 'take-out':
        return this.#acts.takeOut(name);
      case 'no-opinion':
        return this.#acts.haveNoOpinion(name);
      case 'take-back':
        return this.#acts.takeBack(name);
      case 'undo':
        return this.#acts.undo();
      case 'edit':
        return this.#acts.edit(name);
      case 'save':
        return this.#reword(event.target as Element, name);
      case 'own-add':
        return this.#addOwn(event.target as Element);
      case 'more':
        this.#state.open = this.#state.open === name ? undefined : name;
        return this.#redraw();
      case 'lift':
        // A mouse or a finger drags; the keyboard and assistive technology press.
        if (event.detail > 0) return;
        return this.#state.lifted?.name === name ? this.#acts.drop() : this.#acts.lift(name);
    }
  }

  readonly change = (event: Event): void => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    if (field.dataset['act'] !== 'place') return;
    const name = field.closest<HTMLElement>('.row')?.dataset['name'] ?? '';
    const place = placeIn(field.value);
    if (field instanceof HTMLInputElement) field.value = '';
    if (place !== undefined) this.#acts.moveTo(name, place - 1);
  };

  readonly input = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (field.dataset['act'] !== 'find') return;
    this.#acts.find(field.value);
  };

  readonly keydown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const act = target.dataset['act'];
    if (event.key === 'Enter' && act === 'own') {
      event.preventDefault();
      this.#addOwn(target);
    } else if (act === 'reword' && (event.key === 'Enter' || event.key === 'Escape')) {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Enter') this.#reword(target, target.closest<HTMLElement>('.row')?.dataset['name'] ?? '');
      else this.#acts.edit(undefined);
    } else if (this.#state.lifted) this.#pressLifted(event);
    else this.#pressMove(event, target);
  };

  /** The lifted row is where the focus is: leaving it drops it. */
  readonly focusout = (event: FocusEvent): void => {
    const {lifted} = this.#state;
    const row = (event.target as Element).closest<HTMLElement>('.row');
    if (lifted && row?.dataset['name'] === lifted.name && event.relatedTarget !== null) this.#acts.drop();
  };

  #pressLifted(event: KeyboardEvent): void {
    const change = MOVES[directionKey(event) ?? 'none'];
    if (event.key === 'Escape') this.#acts.putBack();
    else if (change) this.#acts.moveLifted(change);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #pressMove(event: KeyboardEvent, target: HTMLElement): void {
    const direction = event.altKey ? directionKey(event) : undefined;
    const name = target.closest<HTMLElement>('.ranked')?.dataset['name'];
    // In a menu and in a field these keys have a meaning already.
    if (!direction || name === undefined || target.matches('select, input')) return;
    event.preventDefault();
    if (direction === 'up') this.#acts.up(name);
    else if (direction === 'down') this.#acts.down(name);
    else this.#acts.moveTo(name, direction === 'top' ? 0 : this.#state.rows.length - 1);
  }

  #addOwn(near: Element): void {
    const field = near.closest('.own')?.querySelector('input');
    if (field && this.#acts.addOwn(field.value)) field.value = '';
    field?.focus();
  }
  #reword(near: Element, name: string): void {
    this.#acts.reword(name, near.closest('.row')?.querySelector<HTMLInputElement>('[data-act="reword"]')?.value ?? '');
  }
}

const MOVES: {
  readonly [direction: string]: ((rows: readonly order.Row[], name: string) => readonly order.Row[]) | undefined;
} = {
  up: order.moveUp,
  down: order.moveDown,
  top: (rows, name) => order.moveTo(rows, name, 0),
  end: (rows, name) => order.moveTo(rows, name, rows.length - 1),
};
