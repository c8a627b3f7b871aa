import {directionKey} from '../../../base/direction-key.js';
import {add, type Rows} from '../ranking-order.js';
import {Sorter} from '../sorting/sorter.js';
import type {ListActs} from './list-acts.js';
import type {ListState} from './list-state.js';
import * as order from './moves.js';
import {placeIn} from './place-number.js';

/** What the events in a list mean, but for a tap on an item that waits. */
export class ListEvents {
  readonly #acts: ListActs;
  readonly #state: ListState;
  readonly #redraw: () => void;
  readonly #sorter: Sorter;

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

  /** What happened in the list; the target of an event that is long over has to be told. */
  hear(event: Event, target = event.target as HTMLElement): void {
    switch (event.type) {
      case 'pointerdown':
        return this.#pointerdown(event as PointerEvent, target);
      case 'click':
        return this.#click(event as MouseEvent, target);
      case 'change':
        return this.#changed(target as HTMLInputElement | HTMLSelectElement);
      case 'input':
        return this.#input(target as HTMLInputElement);
      case 'keydown':
        return this.#keydown(event as KeyboardEvent, target);
      case 'focusout':
        return this.#focusout(event as FocusEvent, target);
    }
  }

  /** What happened before this was there; the end of a drag comes to the handle, which holds the pointer. */
  catchUp(event: Event, target: HTMLElement): void {
    this.hear(event, target);
    if (event.type !== 'pointerup' && event.type !== 'pointercancel') return;
    for (const type of ['pointermove', event.type]) target.dispatchEvent(new PointerEvent(type, onlyWhere(event)));
  }

  #pointerdown(event: PointerEvent, target: HTMLElement): void {
    const handle = target.closest<HTMLElement>('.handle');
    const row = handle?.closest<HTMLElement>('.row');
    // Who takes up the mouse has finished with the keyboard.
    if (this.#state.lifted) this.#acts.drop();
    if (handle && row && !row.closest(':disabled')) this.#sorter.start(event, handle, row);
  }

  #drop(row: HTMLElement, before: number): void {
    const name = row.dataset['name'] ?? '';
    if (row.matches('.waiting')) this.#acts.add(name, before);
    else if (this.#stays(name, before)) this.#acts.stay(name);
    else this.#acts.moveTo(name, before);
  }

  #landing(name: string, before: number): number {
    if (this.#stays(name, before)) return before;
    const rows = order.moveTo(add(this.#state.rows, name), name, before);
    return rows.findIndex((row) => row.name === name);
  }

  #stays(name: string, before: number): boolean {
    return this.#state.rows[before]?.name === name;
  }

  #click(event: MouseEvent, target: HTMLElement): void {
    const button = target.closest('button');
    const name = target.closest<HTMLElement>('.row')?.dataset['name'] ?? '';
    if (button) this.#press(button, name, event.detail);
  }

  #press(button: HTMLElement, name: string, clicks: number): void {
    switch (button.dataset['act'] ?? '') {
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
        return this.#reword(button, name);
      case 'own-add':
        return this.#addOwn(button);
      case 'more':
        this.#state.open = this.#state.open === name ? undefined : name;
        return this.#redraw();
      case 'lift':
        // A mouse or a finger drags; the keyboard and assistive technology press.
        if (clicks > 0) return;
        return this.#state.lifted?.name === name ? this.#acts.drop() : this.#acts.lift(name);
    }
  }

  #changed(field: HTMLInputElement | HTMLSelectElement): void {
    if (field.dataset['act'] !== 'place') return;
    const name = field.closest<HTMLElement>('.row')?.dataset['name'] ?? '';
    const place = placeIn(field.value);
    if (field instanceof HTMLInputElement) field.value = '';
    if (place !== undefined) this.#acts.moveTo(name, place - 1);
  }

  #input(field: HTMLInputElement): void {
    if (field.dataset['act'] === 'find') this.#acts.find(field.value);
  }

  #keydown(event: KeyboardEvent, target: HTMLElement): void {
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
  }

  /** The lifted row is where the focus is: leaving it drops it. */
  #focusout(event: FocusEvent, target: HTMLElement): void {
    const {lifted} = this.#state;
    const row = target.closest<HTMLElement>('.row');
    if (lifted && row?.dataset['name'] === lifted.name && event.relatedTarget !== null) this.#acts.drop();
  }

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
  readonly [direction: string]: ((rows: Rows, name: string) => Rows) | undefined;
} = {
  up: order.moveUp,
  down: order.moveDown,
  top: (rows, name) => order.moveTo(rows, name, 0),
  end: (rows, name) => order.moveTo(rows, name, rows.length - 1),
};

/** A copy that nobody but the handle hears. */
function onlyWhere(event: Event): PointerEventInit {
  const {pointerId, clientX, clientY} = event as PointerEvent;
  return {pointerId, clientX, clientY};
}
