import type {Survey, SurveyPeriod} from '@consulta/schema';

import type {SurveyClock} from './survey-clock.js';

/** Where a survey is in its time; `closing` are the last minutes in which it is open. */
export type SurveyStage = SurveyPeriod | 'closing';
export type Period = Pick<Survey, 'opens' | 'closes'>;

/** When a survey takes answers. */
export interface SurveyTime {
  readonly stage: SurveyStage;
  /** The dates that count. */
  readonly dates: Period;
  readonly isOpen: boolean;
  /** Takes these dates from now on; without a word when that is another stage. */
  follow(period: Period, clock: SurveyClock): void;
  stop(): void;
  /** Reads the clock now. */
  look(): void;
}

/** Of a survey without dates. */
export const ALWAYS_OPEN: SurveyTime = {
  stage: 'open',
  dates: {},
  isOpen: true,
  follow: () => undefined,
  stop: () => undefined,
  look: () => undefined,
};

/** Loads what watches the dates of a survey, where it has any. */
export async function loadTime({opens, closes}: Period, turned: (stage: SurveyStage) => void): Promise<SurveyTime> {
  if ((opens ?? closes) === undefined) return ALWAYS_OPEN;
  const {PeriodWatch} = await import('./period-watch.js');
  return new PeriodWatch(turned);
}
