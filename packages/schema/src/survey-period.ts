import {isDay} from './cross-checks/days.js';
import type {Response} from './response.js';
import type {Survey} from './survey.js';

const HOUR = 3_600_000;
/** Where a day begins first (UTC+14, Line Islands) and where it ends last (UTC−12). */
const EARLIEST = 14 * HOUR;
const LATEST = 12 * HOUR;

/** Where a moment lies in the time in which a survey takes answers. */
export type SurveyPeriod = 'before' | 'open' | 'after';

/** Milliseconds since 1970. A day without a time counts as long as it is that day anywhere on Earth. */
export function opensAt({opens}: Pick<Survey, 'opens'>): number {
  if (opens === undefined) return -Infinity;
  return isDay(opens) ? Date.parse(opens) - EARLIEST : Date.parse(opens);
}

/** The first moment at which it is too late; a day without a time counts in full, anywhere on Earth. */
export function closesAt({closes}: Pick<Survey, 'closes'>): number {
  if (closes === undefined) return Infinity;
  return isDay(closes) ? Date.parse(closes) + 24 * HOUR + LATEST : Date.parse(closes);
}

/** Whether a survey takes answers at `now` (milliseconds since 1970). */
export function periodAt(survey: Pick<Survey, 'opens' | 'closes'>, now: number): SurveyPeriod {
  if (now < opensAt(survey)) return 'before';
  return now < closesAt(survey) ? 'open' : 'after';
}

/** Whether a response was submitted after the survey closed. It is kept, and marked. */
export function isLate(survey: Pick<Survey, 'closes'>, {submittedAt}: Pick<Response, 'submittedAt'>): boolean {
  return Date.parse(submittedAt) >= closesAt(survey);
}
