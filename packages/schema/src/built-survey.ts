import {Findings} from './findings.js';
import {plainCopy} from './plain-copy.js';
import type {Survey} from './survey.js';

/**
 * A definition that was parsed when it was built and needs no second look before it is shown: a frozen copy, as
 * `parseSurvey` returns it, for a twentieth of the code. Throws a `RangeError` for what no JSON file can hold.
 */
export function builtSurvey(value: unknown): Survey {
  const findings = new Findings();
  const copy = plainCopy(value, findings);
  const [issue] = findings.issues;
  if (issue) throw new RangeError(`${issue.path}: ${issue.message}`);
  return copy as Survey;
}
