import {closesAt, opensAt, periodAt} from '@consulta/schema';

import {deviceClock, type SurveyClock} from './survey-clock.js';
import type {Period, SurveyStage, SurveyTime} from './survey-time.js';

/** How long before the end a person is told once more. */
const CLOSING = 15 * 60_000;
/** A timer holds a signed 32-bit number; what waits longer would run at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Tells when a survey opens and closes. By the clock that it is given: nobody else can be asked without a server. */
export class PeriodWatch implements SurveyTime {
  stage: SurveyStage = 'open';
  dates: Period = {};
  readonly #changed: (stage: SurveyStage) => void;
  #clock = deviceClock;
  #cancel: (() => void) | undefined;

  constructor(changed: (stage: SurveyStage) => void) {
    this.#changed = changed;
  }

  get isOpen(): boolean {
    return this.stage === 'open' || this.stage === 'closing';
  }

  follow(period: Period, clock: SurveyClock): void {
    this.stop();
    this.dates = {opens: period.opens, closes: period.closes};
    this.#clock = clock;
    this.stage = stageAt(period, clock.now());
    this.#wait();
    // A device that slept has not waited.
    document.addEventListener('visibilitychange', this.look);
  }

  stop(): void {
    this.#cancel?.();
    document.removeEventListener('visibilitychange', this.look);
  }

  readonly look = (): void => {
    this.#cancel?.();
    this.#wait();
    const stage = stageAt(this.dates, this.#clock.now());
    if (stage === this.stage) return;
    this.stage = stage;
    this.#changed(stage);
  };

  #wait(): void {
    const now = this.#clock.now();
    const next = Math.min(...turns(this.dates).filter((turn) => turn > now));
    this.#cancel = next === Infinity ? undefined : this.#clock.wait(Math.min(next - now, LONGEST_WAIT), this.look);
  }
}

function stageAt(period: Period, now: number): SurveyStage {
  const stage = periodAt(period, now);
  return stage === 'open' && now >= closesAt(period) - CLOSING ? 'closing' : stage;
}

/** Every moment at which the stage changes. */
function turns(period: Period): readonly number[] {
  return [opensAt(period), closesAt(period) - CLOSING, closesAt(period)];
}
