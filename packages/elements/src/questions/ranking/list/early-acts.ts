import type {ListHandling} from '../handling/handling.js';
import type {Rows} from '../ranking-order.js';
import {hold} from '../sorting/hold.js';

/** Where which events mean something that can wait. */
const KEPT: {readonly [type: string]: string} = {
  click: 'button',
  input: '#find',
  keydown: '#own',
  pointerdown: '.handle',
  pointerup: '.handle',
  pointercancel: '.handle',
};

/** What a person does in a list before the code for it is there: kept, and done as soon as it is. */
export class EarlyActs {
  #acts: ((list: ListHandling) => void)[] = [];
  /** The list is to look different as soon as it can. */
  isWaiting = false;

  /** An item was ranked already; the focus goes on from it, and it is said. */
  added(name: string, before: Rows): void {
    this.#acts.push((list) => list.added(name, before));
  }

  /** Keeps what was done, if it is something. */
  keep(event: Event): void {
    const {type, key, pointerId} = event as KeyboardEvent & PointerEvent;
    const target = (event.target as Element).closest<HTMLElement>(KEPT[type] ?? ':not(*)');
    if (!target || (key ?? 'Enter') !== 'Enter') return;
    this.#acts.push((list) => list.catchUp(event, target));
    // So that its end is heard, wherever that is.
    if (type === 'pointerdown') hold(target, pointerId);
    this.isWaiting ||= !/^p/.test(type);
  }

  /** Has it done. */
  pass(list: ListHandling): void {
    for (const act of this.#acts) act(list);
    this.forget();
  }

  forget(): void {
    this.#acts = [];
    this.isWaiting = false;
  }
}
