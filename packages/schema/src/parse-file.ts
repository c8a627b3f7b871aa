import * as z from 'zod/mini';

import {checkShape} from './check-shape.js';
import {Findings, type Issue} from './findings.js';
import type {ConsultaFile} from './file.js';
import {parseResponse} from './parse-response.js';
import {parseSurvey} from './parse-survey.js';
import type {Response} from './response.js';
import type {Survey} from './survey.js';

/** A part of a file that cannot be used, while the rest can. */
export interface RejectedPart {
  /** For example `responses[3]`. */
  readonly path: string;
  /** Its id, where it has one, to find it by. */
  readonly id: string | undefined;
  readonly issues: readonly Issue[];
}
export type FileResult =
  | {readonly ok: true; readonly file: ConsultaFile; readonly rejected: readonly RejectedPart[]}
  | {readonly ok: false; readonly issues: readonly Issue[]};

const fileShape = z.looseObject({
  consulta: z.literal(1),
  surveys: z.array(z.unknown()),
  responses: z.array(z.unknown()),
});

/** Reads an already JSON-parsed value as a file. Never throws. Each survey and response is judged on its own. */
export function parseFile(value: unknown): FileResult {
  const findings = new Findings();
  if (!checkShape(fileShape, value, undefined, findings)) return {ok: false, issues: findings.issues};
  const parts = value as z.infer<typeof fileShape>;
  const rejected: RejectedPart[] = [];
  const surveys: Survey[] = [];
  const responses: Response[] = [];
  parts.surveys.forEach((part, index) => {
    const result = parseSurvey(part);
    if (result.ok) surveys.push(result.survey);
    else rejected.push({path: `surveys[${index}]`, id: idOf(part), issues: result.issues});
  });
  parts.responses.forEach((part, index) => {
    const result = parseResponse(part);
    if (result.ok) responses.push(result.response);
    else rejected.push({path: `responses[${index}]`, id: idOf(part), issues: result.issues});
  });
  return {ok: true, file: {consulta: 1, surveys, responses}, rejected};
}

function idOf(part: unknown): string | undefined {
  const id: unknown = (part as {readonly id?: unknown} | null)?.id;
  return typeof id === 'string' ? id.slice(0, 64) : undefined;
}
