import type {Response, Survey} from '@consulta/schema';

import {removeOrphans} from './definitions.js';
import type {Transaction} from './transaction.js';

/** What became of a response that was submitted. */
export interface Submitted {
  /** As it is stored: the one that was here already, if there was one, because a response never changes. */
  readonly stored: Response;
  readonly isNew: boolean;
}

/**
 * Response in, definition in, draft out.
 *
 * What is written is queued in the same breath as what is read, which spares a round trip. The reads answer from before
 * the writes: a response that was here already is put back over the new one in the same transaction. `isDefined`: this
 * store has put in the definition with a draft, so that it is only looked whether it is still there.
 */
export async function submitResponse(
  transaction: Transaction,
  {response, survey, isDefined}: {readonly response: Response; readonly survey: Survey; readonly isDefined: boolean},
): Promise<Submitted> {
  const {id, surveyHash} = response;
  const reading = Promise.all([
    transaction.get('responses', id),
    transaction.get('drafts', id),
    isDefined && transaction.has('surveys', surveyHash),
  ]);
  reading.catch(() => undefined); // Nobody waits for it when a put throws.
  const define = () => transaction.put('surveys', {hash: surveyHash, survey});
  transaction.put('responses', response);
  transaction.delete('drafts', id);
  if (!isDefined) define();

  const [before, draft, isStillDefined] = await reading;
  if (isDefined && !isStillDefined) define();
  if (before !== undefined) transaction.put('responses', before);
  const stored = before ?? response;
  const unused = [response, ...(draft ? [draft] : [])].filter((state) => state.surveyHash !== stored.surveyHash);
  if (unused.length > 0) await removeOrphans(transaction, unused);
  return {stored, isNew: before === undefined};
}
