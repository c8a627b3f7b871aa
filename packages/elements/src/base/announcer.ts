/** How long a person pauses before the last thing is said; several quick moves are one announcement. */
const PAUSE = 250;

/** What is said to assistive technology: the last thing only, once the person pauses. */
export class Announcer {
  readonly #place: () => Element | null | undefined;
  readonly #pause: number;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** `place` is the live region, which stands in the page before anything is said; `pause` is in milliseconds. */
  constructor(place: () => Element | null | undefined, pause = PAUSE) {
    this.#place = place;
    this.#pause = pause;
  }

  say(text: string): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      const place = this.#place();
      // The same words twice are no change of the page, and would be said once.
      if (place) place.textContent = place.textContent === text ? `${text}\u00A0` : text;
    }, this.#pause);
  }

  /** Nothing is said any more. */
  stop(): void {
    clearTimeout(this.#waiting);
  }
}
