import {below, type Findings, quote} from '../findings.js';
import type {Survey} from '../survey.js';

/** Checks that there is something to ask, a version to tell apart and an address that mail can reach. */
export function checkContents({sections, version, return: back}: Survey, findings: Findings): void {
  const place = below(undefined, 'sections');
  if (sections.length === 0) findings.issue(place, 'empty', 'is empty; give at least one section with a question');
  else if (sections.every(({questions}) => questions.length === 0)) {
    findings.issue(below(place, 0, 'questions'), 'empty', 'is empty; give at least one question');
  }
  if (!version.trim()) findings.issue(below(undefined, 'version'), 'missing', 'has no words; write for instance "1"');
  const email = back?.email;
  if (email !== undefined && (email.length > 254 || !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email))) {
    findings.issue(below(undefined, 'return', 'email'), 'email', `is not an e-mail address: ${quote(email)}`);
  }
}
