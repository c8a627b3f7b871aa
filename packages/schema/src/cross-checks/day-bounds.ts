import {below, type Findings, type Path, quote} from '../findings.js';
import {isDay} from './days.js';

/** Checks the first and the last day that may be given. */
export function checkDayBounds(
  bounds: {readonly min?: string | undefined; readonly max?: string | undefined},
  path: Path | undefined,
  findings: Findings,
): void {
  const {min, max} = bounds;
  for (const key of ['min', 'max'] as const) {
    const day = bounds[key];
    if (day === undefined || isDay(day)) continue;
    findings.issue(below(path, key), 'date', `must be a day like "2026-05-31", not ${quote(day)}`);
  }
  // Days in this spelling are in the order of their characters.
  if (min && max && min > max) findings.issue(below(path, 'min'), 'bounds', `is after max, which is ${quote(max)}`);
}
