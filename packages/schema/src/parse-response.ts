import {checkShape} from './check-shape.js';
import {Findings, type Issue} from './findings.js';
import {plainCopy} from './plain-copy.js';
import type {Response} from './response.js';
import {responseShape} from './response-shape.js';

export type ResponseResult =
  {readonly ok: true; readonly response: Response} | {readonly ok: false; readonly issues: readonly Issue[]};

/**
 * Reads an already JSON-parsed value as a response. Never throws. Looks at the shape only: whether the answers are
 * answers to the survey's questions takes the survey, and `checkAnswer`.
 */
export function parseResponse(value: unknown): ResponseResult {
  const findings = new Findings();
  const copy = plainCopy(value, findings);
  if (findings.clean) checkShape(responseShape, copy, undefined, findings);
  return findings.clean ? {ok: true, response: copy as Response} : {ok: false, issues: findings.issues};
}
