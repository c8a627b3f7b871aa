import {copyOf} from '@consulta/engine';
import type {Draft, Response, Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';

import {howDraftsMeet} from './how-drafts-meet.js';

/**
 * What became of answers from a file. `restored`, `response`: they are here now. `merged`: what was newer in the file was
 * added. `here-newer`: those here hold all of it. `both`: both are kept. `submitted`: they were submitted here.
 * `conflict`: other answers have their id.
 */
export type Received = 'restored' | 'merged' | 'here-newer' | 'both' | 'submitted' | 'response' | 'conflict';
export interface ReceivedAnswers {
  readonly what: Received;
  /** Exactly one of both: what to go on with or to show. */
  readonly draft?: Draft;
  readonly response?: Response;
}

/** Stores unfinished answers from a file beside what is here; nothing that is here is lost. */
export async function receiveDraft(opened: Draft, survey: Survey, store: ResponseStore): Promise<ReceivedAnswers> {
  // Who has the file has the answers, wherever they were begun.
  const {mode: _, ...draft} = opened;
  const response = await store.response(draft.id);
  if (response) return {what: 'submitted', response};
  const kept = await store.draft(draft.id);
  const meeting = kept ? howDraftsMeet(kept, draft) : undefined;
  if (meeting === 'kept') return {what: 'here-newer', draft: kept};
  const stored = await store.saveDraft(meeting === 'apart' ? copyOf(draft) : draft, survey);
  return {what: meeting === 'apart' ? 'both' : meeting === 'merge' ? 'merged' : 'restored', draft: stored};
}

/** Stores finished answers from a file, so that they can be corrected here. */
export async function receiveResponse(
  response: Response,
  survey: Survey,
  store: ResponseStore,
): Promise<ReceivedAnswers> {
  const {conflicts} = await store.importAll({responses: [response], surveys: [survey]});
  const stored = (await store.response(response.id)) ?? response;
  return {what: conflicts.length > 0 ? 'conflict' : 'response', response: stored};
}
