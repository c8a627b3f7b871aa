import {checkShape} from './check-shape.js';
import {Findings, type Issue} from './findings.js';
import {plainCopy} from './plain-copy.js';
import type {Draft} from './response.js';
import {draftShape} from './response-shape.js';

export type DraftResult =
  {readonly ok: true; readonly draft: Draft} | {readonly ok: false; readonly issues: readonly Issue[]};

/**
 * Reads an already JSON-parsed value as unfinished answers. Never throws. As with `parseResponse`, whether the answers
 * are answers to the survey's questions is for `checkAnswer` to say.
 */
export function parseDraft(value: unknown): DraftResult {
  const findings = new Findings();
  const copy = plainCopy(value, findings);
  if (findings.clean) checkShape(draftShape, copy, undefined, findings);
  return findings.clean ? {ok: true, draft: copy as Draft} : {ok: false, issues: findings.issues};
}
