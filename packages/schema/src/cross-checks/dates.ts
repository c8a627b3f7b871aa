import {below, type Findings, type Path, quote} from '../findings.js';
import type {Survey} from '../survey.js';
import {isDay, isMoment} from './days.js';

/** Checks when the survey opens and closes, and until when answers are returned. */
export function checkDates({opens, closes, return: back}: Survey, findings: Findings): void {
  checkMoment(opens, below(undefined, 'opens'), findings);
  checkMoment(closes, below(undefined, 'closes'), findings);
  checkMoment(back?.deadline, below(undefined, 'return', 'deadline'), findings);
  if (opens && closes && Date.parse(opens) > Date.parse(closes)) {
    findings.issue(below(undefined, 'closes'), 'bounds', `is before the survey opens, ${quote(opens)}`);
  }
}

function checkMoment(text: string | undefined, path: Path | undefined, findings: Findings) {
  if (text === undefined || isDay(text) || isMoment(text)) return;
  findings.issue(
    path,
    'date',
    `must be a day like "2026-05-31" or a moment like "2026-05-31T17:00Z", not ${quote(text)}`,
  );
}
