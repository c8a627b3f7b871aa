import {Drag} from './drag.js';
import {hold} from './hold.js';

/** How far the pointer goes before a press on a handle becomes a drag. */
const SLACK = 4;

/** What a sorter works for. */
export interface Sorted {
  /** The list into which rows are sorted. */
  list(): HTMLElement | null;
  /** Before how many others the row would stand if it were dropped before `before` of them: some may not be parted. */
  landing(row: HTMLElement, before: number): number;
  /** A row was dropped so that `before` others of the list stand before it. */
  dropped(row: HTMLElement, before: number): void;
  /** A row went back to where it was. */
  putBack(row: HTMLElement): void;
}

/**
 * Sorts by dragging a handle, with mouse, pen or finger. All events come to the handle, which holds the pointer: it
 * does not matter what lies under it, nor in how many shadow roots the list stands. The order itself is changed by
 * whoever owns it, and only when the row is dropped.
 */
export class Sorter {
  readonly #sorted: Sorted;
  #end: (() => void) | undefined;

  constructor(sorted: Sorted) {
    this.#sorted = sorted;
  }

  /** A pointer went down on the handle of a row. */
  start(event: PointerEvent, handle: HTMLElement, row: HTMLElement): void {
    if (event.button !== 0 || !event.isPrimary || this.#end) return;
    const {pointerId, clientY: first} = event;
    const listening = new AbortController();
    const {signal} = listening;
    let drag: Drag | undefined;
    let frame = 0;

    const end = (): void => {
      listening.abort();
      cancelAnimationFrame(frame);
      drag?.end();
      this.#end = undefined;
      // The events of a pointer that is gone already let go by themselves.
      if (handle.hasPointerCapture(pointerId)) handle.releasePointerCapture(pointerId);
    };
    const cancel = (): void => {
      const wasDragging = drag !== undefined;
      end();
      if (wasDragging) this.#sorted.putBack(row);
    };
    // From the press on: a handle that is gone from the page hears of no end.
    const turn = (now: number): void => {
      if (!handle.isConnected) return cancel();
      drag?.draw(now);
      frame = requestAnimationFrame(turn);
    };
    const move = (moved: PointerEvent): void => {
      if (moved.pointerId !== pointerId) return;
      const list = this.#sorted.list();
      if (!drag && list && Math.abs(moved.clientY - first) > SLACK) {
        drag = new Drag(row, list, first, (before) => this.#sorted.landing(row, before));
      }
      drag?.moveTo(moved.clientY);
    };
    const drop = (up: PointerEvent): void => {
      if (up.pointerId !== pointerId) return;
      drag?.moveTo(up.clientY);
      drag?.place();
      const isDragging = drag !== undefined;
      const target = drag?.target;
      end();
      if (target !== undefined) this.#sorted.dropped(row, target);
      else if (isDragging) this.#sorted.putBack(row);
    };

    this.#end = cancel;
    frame = requestAnimationFrame(turn);
    hold(handle, pointerId);
    handle.addEventListener('pointermove', move, {signal});
    handle.addEventListener('pointerup', drop, {signal});
    handle.addEventListener('pointercancel', cancel, {signal});
    handle.addEventListener('lostpointercapture', cancel, {signal});
    // A long press opens no menu over what is being dragged.
    handle.addEventListener('contextmenu', (menu) => menu.preventDefault(), {signal});
    window.addEventListener('blur', cancel, {signal});
    window.addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape' || !drag) return;
        key.preventDefault();
        key.stopPropagation();
        cancel();
      },
      {signal, capture: true},
    );
  }

  /** Puts a row back that is being dragged; nothing happens otherwise. */
  cancel(): void {
    this.#end?.();
  }
}
