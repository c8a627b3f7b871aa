import type {Draft, Response} from '@consulta/schema';

import {sessionId} from './session-id.js';

/** Where the id and the time of a new draft come from. */
export interface DraftOrigin {
  /** Milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
  /** In [0, 1); default the platform's random bytes. */
  readonly random?: () => number;
}

/** Unfinished answers that correct a response: all that was submitted, on the definition that it answered. */
export function correctionOf(response: Response, origin: DraftOrigin = {}): Draft {
  const {kind, basedOn, plan, answers, notes, paradata, surveyId, surveyVersion, surveyHash, language, group, form} =
    response;
  const now = timeOf(origin);
  const at = new Date(now).toISOString();
  return {
    id: sessionId(now, origin.random),
    surveyId,
    surveyVersion,
    surveyHash,
    language,
    startedAt: at,
    savedAt: at,
    ...(kind === 'consensus' && {kind}),
    ...(basedOn && {basedOn}),
    ...(plan && {plan, planEdits: 1}),
    sectionId: '',
    answers,
    ...(notes && {notes}),
    ...(paradata && {paradata}),
    ...(group !== undefined && {group}),
    ...(form !== undefined && {form}),
    supersedes: response.id,
    edits: Object.fromEntries(Object.keys({...answers, ...notes, ...paradata}).map((id) => [id, 1])),
  };
}

/** The same unfinished answers as a draft of their own, beside the one that they were. */
export function copyOf(draft: Draft, origin: DraftOrigin = {}): Draft {
  return {...draft, id: sessionId(timeOf(origin), origin.random)};
}

function timeOf({now = Date.now}: DraftOrigin): number {
  return now();
}
