import type {SurveyClock} from '../survey-clock.js';

/** Counts seconds down in front of a person. */
export class Countdown {
  readonly #clock: SurveyClock;
  readonly #end: number;
  readonly #ticked: () => void;
  readonly #over: () => void;
  #cancel: (() => void) | undefined;

  constructor(clock: SurveyClock, seconds: number, ticked: () => void, over: () => void) {
    this.#clock = clock;
    this.#end = clock.now() + seconds * 1000;
    this.#ticked = ticked;
    this.#over = over;
    this.#wait();
  }

  /** Whole seconds that are left. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.#end - this.#clock.now()) / 1000));
  }

  stop(): void {
    this.#cancel?.();
  }

  #wait(): void {
    this.#cancel = this.#clock.wait(1000, () => {
      if (this.seconds === 0) return this.#over();
      this.#wait();
      this.#ticked();
    });
  }
}
