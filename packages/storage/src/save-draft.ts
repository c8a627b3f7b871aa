import type {Draft, Survey} from '@consulta/schema';

import {removeOrphans} from './definitions.js';
import {mergeDrafts} from './merge-drafts.js';
import {StorageError} from './storage-error.js';
import type {Transaction} from './transaction.js';

/**
 * Stores a draft in a transaction and returns what is stored.
 *
 * The put is queued in the same breath as the read, which spares a round trip. The read answers from before the
 * put: what another tab has written in between is merged and put over it in the same transaction.
 *
 * A draft that is there tells that its definition is in, but not that it is not submitted: a page that was left may
 * have put it back.
 */
export async function saveDraft(
  transaction: Transaction,
  {draft, survey, isFirst}: {readonly draft: Draft; readonly survey: Survey; readonly isFirst: boolean},
): Promise<Draft> {
  const reading = Promise.all([transaction.get('drafts', draft.id), transaction.has('responses', draft.id)]);
  reading.catch(() => undefined); // Nobody waits for it when a put throws.
  const define = () => transaction.put('surveys', {hash: draft.surveyHash, survey});
  transaction.put('drafts', draft);
  if (isFirst) define();

  const [existing, isSubmitted] = await reading;
  if (isSubmitted) {
    throw new StorageError('submitted', `The response ${draft.id} was submitted already; its draft is closed.`);
  }
  if (!isFirst && existing?.surveyHash !== draft.surveyHash) define();
  if (existing === undefined) return draft;
  const merged = mergeDrafts(draft, existing);
  if (merged !== draft) transaction.put('drafts', merged);
  const unused = [draft, existing].filter((state) => state.surveyHash !== merged.surveyHash);
  if (unused.length > 0) await removeOrphans(transaction, unused);
  return merged;
}

/**
 * Stores a draft while the page is being left. A transaction that still waits for the page is dropped when the
 * page goes, so nothing is read: what the session knows of is put and committed at once.
 */
export async function saveDraftAndLeave(
  transaction: Transaction,
  {draft, survey}: {readonly draft: Draft; readonly survey: Survey},
): Promise<Draft> {
  transaction.put('drafts', draft);
  transaction.put('surveys', {hash: draft.surveyHash, survey});
  transaction.commit();
  return draft;
}
