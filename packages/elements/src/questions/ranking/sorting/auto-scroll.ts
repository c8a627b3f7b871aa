import {scrollContainers, visibleExtent} from './scroll-containers.js';

/** How near to an edge scrolling begins. */
const EDGE = 64;
/** Pixels per second at the edge itself. */
const FASTEST = 1000;

/** Scrolls what is around a list while something is held near an edge, as far as there is more of the list behind it. */
export class AutoScroll {
  readonly #list: Element;
  readonly #containers: readonly Element[];
  #last: number | undefined;

  constructor(list: Element) {
    this.#list = list;
    this.#containers = scrollContainers(list);
  }

  /** To be called in each frame, with where the pointer is on the screen. */
  step(y: number, now: number): void {
    const elapsed = Math.min(now - (this.#last ?? now), 50);
    this.#last = now;
    for (const container of this.#containers) {
      const before = container.scrollTop;
      const distance = Math.round((this.#speedIn(container, y) * elapsed) / 1000);
      // A page that scrolls smoothly on its own would lag behind the hand.
      if (distance !== 0) container.scrollBy({top: distance, behavior: 'instant'});
      if (container.scrollTop !== before) return;
    }
  }

  #speedIn(container: Element, y: number): number {
    const {top, bottom} = visibleExtent(container);
    const list = this.#list.getBoundingClientRect();
    const edge = Math.min(EDGE, (bottom - top) / 4);
    if (y < top + edge && list.top < top + edge) return -FASTEST * Math.min((top + edge - y) / edge, 1);
    if (y > bottom - edge && list.bottom > bottom - edge) return FASTEST * Math.min((y - bottom + edge) / edge, 1);
    return 0;
  }
}
