import type {SurveyClock} from '../survey-clock.js';
import {Countdown} from './countdown.js';

/** How long the question "Are you still there?" stands; WCAG 2.2.1 asks for at least 20 seconds. */
const WARNING = 30;

/** Notices that nobody is at the device any more: asks, counts down, and says so. */
export class IdleWatch {
  /** While it asks whether anybody is there. */
  warning: Countdown | undefined;
  readonly #clock: SurveyClock;
  readonly #idle: () => number;
  readonly #changed: () => void;
  readonly #gone: () => void;
  #touched: number | undefined;
  #cancel: (() => void) | undefined;

  /** `idle` says after how many seconds it asks; 0 for never. */
  constructor(clock: SurveyClock, idle: () => number, changed: () => void, gone: () => void) {
    this.#clock = clock;
    this.#idle = idle;
    this.#changed = changed;
    this.#gone = gone;
  }

  /** Somebody is there. A question that stands is answered by its buttons only: it may be the next person who comes. */
  touch(): void {
    if (this.warning) return;
    const isFirst = this.#touched === undefined;
    this.#touched = this.#clock.now();
    if (isFirst) this.#wait();
  }

  /** "I am still here." */
  stay(): void {
    this.warning?.stop();
    this.warning = this.#touched = undefined;
    this.touch();
    this.#changed();
  }

  /** Whoever is there wants a fresh start now. */
  leave(): void {
    this.#end();
  }

  /** Nobody is there, and nothing is to be guarded: waits for the first touch. */
  rest(): void {
    this.#cancel?.();
    this.warning?.stop();
    this.warning = this.#touched = undefined;
  }

  /** Reads the clock: a device that slept has not waited. */
  look(): void {
    if (this.#touched === undefined || !this.#isWatching) return;
    const since = (this.#clock.now() - this.#touched) / 1000;
    if (since >= this.#idle() + WARNING) this.#end();
    else if (since >= this.#idle()) this.#ask();
  }

  get #isWatching(): boolean {
    return this.#idle() > 0;
  }

  #wait(): void {
    this.#cancel?.();
    if (!this.#isWatching) return;
    const end = (this.#touched ?? 0) + this.#idle() * 1000;
    this.#cancel = this.#clock.wait(Math.max(0, end - this.#clock.now()), () => {
      if (this.#touched === undefined || this.warning) return;
      const isLater = this.#touched + this.#idle() * 1000 > this.#clock.now();
      if (isLater) this.#wait();
      else this.#ask();
    });
  }

  #ask(): void {
    if (this.warning) return;
    this.#cancel?.();
    this.warning = new Countdown(
      this.#clock,
      WARNING,
      () => this.#changed(),
      () => this.#end(),
    );
    this.#changed();
  }

  #end(): void {
    this.rest();
    this.#gone();
  }
}
