import type {LitElement, ReactiveController} from 'lit';

/** What a key does; the arrows follow the direction of reading. */
const KEYS: Readonly<Record<string, 'next' | 'back' | 'leave' | 'left' | 'right'>> = {
  ArrowRight: 'right',
  ArrowLeft: 'left',
  PageDown: 'next',
  PageUp: 'back',
  Escape: 'leave',
};

/**
 * One page of the result after the other, filling the screen: in full screen where the browser has it, else over
 * everything else on the page. Arrows, Page Up and Page Down turn pages, Escape leaves. The focus goes along: to the
 * heading of the page that was turned to, and back to the button `.present`.
 */
export class Presentation implements ReactiveController {
  /** Which page is shown, from 0; undefined while nothing is presented. */
  page: number | undefined;

  readonly #host: LitElement;
  readonly #pages: () => number;
  readonly #isRightToLeft: () => boolean;
  #inert: readonly HTMLElement[] = [];
  #drawn: number | undefined;

  constructor(host: LitElement, pages: () => number, isRightToLeft: () => boolean) {
    this.#host = host;
    this.#pages = pages;
    this.#isRightToLeft = isRightToLeft;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.leave();
  }

  hostUpdated(): void {
    if (this.page === this.#drawn) return;
    this.#drawn = this.page;
    const root = this.#host.renderRoot;
    root.querySelector<HTMLElement>(this.page === undefined ? '.present' : '.page:not(.away) h3')?.focus();
    root.querySelector('.pages')?.scrollTo(0, 0);
  }

  /** Call it from a click: browsers allow full screen only then. */
  start(): void {
    this.page = 0;
    this.#host.renderRoot.querySelector('article')?.style.setProperty('--_page', colourBehind(this.#host));
    this.#inert = besides(this.#host);
    for (const other of this.#inert) other.inert = true;
    // Before anything around the result hears the key: Escape would close a desk or a dialog as well.
    addEventListener('keydown', this.#pressed, {capture: true});
    document.addEventListener('fullscreenchange', this.#screenChanged);
    // Refused, or not there at all on some phones: the layout is the same, and covers the page.
    const asked = this.#host.requestFullscreen?.() as Promise<void> | undefined;
    asked?.catch(() => undefined);
    this.#host.requestUpdate();
  }

  leave(): void {
    if (this.page === undefined) return;
    this.page = undefined;
    for (const other of this.#inert) other.inert = false;
    this.#inert = [];
    removeEventListener('keydown', this.#pressed, {capture: true});
    document.removeEventListener('fullscreenchange', this.#screenChanged);
    if (isFullScreen(this.#host)) void document.exitFullscreen();
    this.#host.requestUpdate();
  }

  turn(by: 1 | -1): void {
    if (this.page === undefined) return;
    this.page = Math.min(this.#pages() - 1, Math.max(0, this.page + by));
    this.#host.requestUpdate();
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const key = KEYS[event.key];
    if (!key || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (key !== 'leave' && usesArrows(event.composedPath()[0])) return;
    event.preventDefault();
    if (key === 'leave') this.leave();
    else if (key === 'next' || key === 'back') this.turn(key === 'next' ? 1 : -1);
    else this.turn((key === 'right') === this.#isRightToLeft() ? -1 : 1);
  };

  readonly #screenChanged = (): void => {
    if (!isFullScreen(this.#host)) this.leave();
  };
}

/** Keys belong to a menu, a switch or a table wider than the screen that has the focus. */
function usesArrows(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) return true;
  return target instanceof HTMLElement && target.matches('.scroller') && target.scrollWidth > target.clientWidth;
}

function isFullScreen(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.fullscreenElement === element : false;
}

/** Everything beside the element and beside what it stands in, through shadow roots, that can be reached now. */
function besides(element: Element): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let node: Element | null = element; node && node !== document.body; node = around(node)) {
    for (const other of node.parentNode?.children ?? []) {
      if (other !== node && other instanceof HTMLElement && !other.inert) found.push(other);
    }
  }
  return found;
}

function around(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The colour that lies behind an element: nearest painted background, else the browser's. */
function colourBehind(element: Element): string {
  for (let node: Element | null = element; node; node = around(node)) {
    const {backgroundColor} = getComputedStyle(node);
    if (backgroundColor !== 'transparent' && !/, 0\)$|\/ 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}
