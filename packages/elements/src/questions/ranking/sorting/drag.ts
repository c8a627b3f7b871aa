import {AutoScroll} from './auto-scroll.js';
import {surfaceBehind} from '../../../base/surface-behind.js';
import {dropIndex, type Extent, gapAt, wayMade} from './drop-index.js';

/** One row on its way: it follows the pointer, and the others make way. Nothing of the page is moved or rendered. */
export class Drag {
  readonly #row: HTMLElement;
  readonly #list: HTMLElement;
  readonly #rows: readonly HTMLElement[];
  readonly #extents: readonly Extent[];
  readonly #from: number;
  readonly #step: number;
  readonly #landing: (before: number) => number;
  readonly #grip: number;
  readonly #start: number;
  readonly #scroll: AutoScroll;
  #y: number;
  #to: number | undefined;

  /**
   * Everything is measured once, in relation to the list, so that scrolling changes none of it. `landing` says where
   * the row would really stand that is dropped before so many others.
   */
  constructor(row: HTMLElement, list: HTMLElement, y: number, landing: (before: number) => number) {
    this.#row = row;
    this.#landing = landing;
    this.#list = list;
    this.#rows = [...list.children].filter((child) => child instanceof HTMLElement);
    const {top: listTop} = list.getBoundingClientRect();
    this.#extents = this.#rows.map((one) => {
      const {top, height} = one.getBoundingClientRect();
      return {top: top - listTop, height};
    });
    this.#from = this.#rows.indexOf(row);
    const {marginBlockStart, marginBlockEnd} = getComputedStyle(row);
    this.#step = row.getBoundingClientRect().height + parseFloat(marginBlockStart) + parseFloat(marginBlockEnd);
    this.#start = row.getBoundingClientRect().top - listTop;
    this.#grip = y - listTop - this.#start;
    this.#y = y;
    this.#scroll = new AutoScroll(list);
    // What lies under the row must not shine through.
    row.style.setProperty('--_behind', surfaceBehind(list));
    row.toggleAttribute('data-dragged', true);
    list.toggleAttribute('data-sorting', true);
  }

  /** Before how many others it would land; undefined where it would not. */
  get target(): number | undefined {
    return this.#to;
  }

  moveTo(y: number): void {
    this.#y = y;
  }

  /** To be called in each frame. */
  draw(now: number): void {
    this.#scroll.step(this.#y, now);
    this.place();
  }

  /** Puts the row under the pointer, and finds where it would land. */
  place(): void {
    const {top: listTop, height} = this.#list.getBoundingClientRect();
    const y = this.#y - listTop;
    if (this.#from === -1) return this.#placeFromOutside(y, height);
    const last = this.#extents.at(-1);
    const own = this.#extents[this.#from];
    if (!last || !own) return;
    const lowest = last.top + last.height - own.height;
    const top = Math.min(Math.max(y - this.#grip, 0), lowest);
    shift(this.#row, top - own.top);
    const to = this.#landing(dropIndex(this.#extents, this.#from, top));
    if (to === this.#to) return;
    this.#to = to;
    this.#row.style.setProperty('--_place', String(to + 1));
    this.#rows.forEach((row, index) => {
      if (index !== this.#from) shift(row, wayMade(index, this.#from, to, this.#step));
    });
    this.#markNext(to);
  }

  #placeFromOutside(y: number, height: number): void {
    shift(this.#row, y - this.#grip - this.#start);
    const reach = this.#row.offsetHeight;
    this.#to = y > -reach && y < height + reach / 2 ? this.#landing(gapAt(this.#extents, y)) : undefined;
    this.#list.parentElement?.toggleAttribute('data-target', this.#to !== undefined);
    this.#markNext(this.#to);
    this.#rows.at(-1)?.toggleAttribute('data-after', this.#to === this.#rows.length);
  }

  /** Marks the row before which it would land. */
  #markNext(to: number | undefined): void {
    const others = this.#rows.filter((row) => row !== this.#row);
    others.forEach((row, index) => row.toggleAttribute('data-before', index === to));
  }

  /** Leaves the page as it was. */
  end(): void {
    for (const row of [this.#row, ...this.#rows]) {
      shift(row, 0);
      for (const mark of ['data-dragged', 'data-before', 'data-after']) row.removeAttribute(mark);
    }
    for (const property of ['--_behind', '--_place']) this.#row.style.removeProperty(property);
    this.#list.removeAttribute('data-sorting');
    this.#list.parentElement?.removeAttribute('data-target');
  }
}

function shift(row: HTMLElement, by: number): void {
  row.style.transform = by === 0 ? '' : `translateY(${by}px)`;
}
