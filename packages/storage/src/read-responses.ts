import type {Response} from '@consulta/schema';

import {batches} from './batches.js';
import type {Backend, Transaction} from './transaction.js';
import {isWholeResponse} from './whole-records.js';

/** Few enough to keep memory flat, many enough to be as fast as one read. */
export const READ_BATCH = 1000;

/** What to read. */
export interface ReadResponsesOptions {
  readonly surveyId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly unreadable: (record: Response) => void;
}

/**
 * The responses that were there when reading began, oldest id first, but for damaged ones, of which `unreadable` hears.
 * No transaction is open while the caller works on one, so it may take its time.
 */
export async function* readResponses(
  backend: Backend,
  {surveyId, signal, unreadable}: ReadResponsesOptions,
): AsyncGenerator<Response, void, undefined> {
  signal?.throwIfAborted();
  const ids = (await backend.read((transaction) => transaction.keys('responses', surveyId))) ?? [];
  for (const batch of batches(ids, READ_BATCH)) {
    signal?.throwIfAborted();
    const responses = await backend.read((transaction) => readBatch(transaction, batch));
    for (const response of responses ?? []) {
      signal?.throwIfAborted();
      if (isWholeResponse(response)) yield response;
      else unreadable(response);
    }
  }
}

/** In one sweep when nothing else lies between, else one by one. */
async function readBatch(transaction: Transaction, ids: readonly string[]): Promise<Response[]> {
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  const wanted = new Set(ids);
  const sweep = await transaction.between('responses', first, last, ids.length);
  const found = sweep.filter((response) => wanted.has(response.id));
  if (found.at(-1)?.id === last) return found;
  const responses = await Promise.all(ids.map((id) => transaction.get('responses', id)));
  return responses.filter((response) => response !== undefined);
}
