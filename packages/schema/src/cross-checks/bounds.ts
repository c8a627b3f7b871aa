import {below, type Findings, type Path} from '../findings.js';

interface Bounded {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Checks that `min` is not above `max`. */
export function checkBounds({min, max}: Bounded, path: Path | undefined, findings: Findings): void {
  if (min !== undefined && max !== undefined && min > max) {
    findings.issue(below(path, 'min'), 'bounds', `is ${min}, more than max, which is ${max}`);
  }
}

/** Checks `min` and `max` where they count things, of which there may be only so many. */
export function checkCounts(bounds: Bounded, most: number, path: Path | undefined, findings: Findings): void {
  checkBounds(bounds, path, findings);
  for (const key of ['min', 'max'] as const) {
    const count = bounds[key];
    if (count !== undefined && count < 0)
      findings.issue(below(path, key), 'bounds', `is ${count}; it must be 0 or more`);
  }
  // That there are none is said already.
  if (bounds.min !== undefined && most > 0 && bounds.min > most) {
    findings.issue(below(path, 'min'), 'bounds', `is ${bounds.min}, but there are only ${most} to choose from`);
  }
}
