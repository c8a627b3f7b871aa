import type {Draft, Survey} from '@consulta/schema';

import {removeOrphans} from './definitions.js';
import {mergeDrafts} from './merge-drafts.js';
import {StorageError} from './storage-error.js';
import type {Transaction} from './transaction.js';

/**
 * Stores a draft in a transaction and returns what is stored.
 *
 * The put is queued in the same breath as the reads, so that it is on its way even when the page is closing and
 * nobody is left to hear the reads; that also spares a round trip. The reads answer from before the put: what
 * another tab has written in between is merged and put over it in the same transaction.
 */
export async function saveDraft(
  transaction: Transaction,
  {draft, survey, isFirst}: {readonly draft: Draft; readonly survey: Survey; readonly isFirst: boolean},
): Promise<Draft> {
  const reads = Promise.all([
    transaction.get('drafts', draft.id),
    transaction.has('responses', draft.id),
    transaction.has('surveys', draft.surveyHash),
  ]);
  reads.catch(() => undefined); // Nobody waits for them when a put throws.
  const define = () => transaction.put('surveys', {hash: draft.surveyHash, survey});
  transaction.put('drafts', draft);
  if (isFirst) define();

  const [existing, isSubmitted, isDefined] = await reads;
  if (isSubmitted) {
    throw new StorageError('submitted', `The response ${draft.id} was submitted already; its draft is closed.`);
  }
  if (!isDefined && !isFirst) define();
  const merged = existing === undefined ? draft : mergeDrafts(draft, existing);
  if (merged !== draft) transaction.put('drafts', merged);
  if (existing !== undefined && existing.surveyHash !== merged.surveyHash) await removeOrphans(transaction, [existing]);
  return merged;
}
