import type {Response, Survey} from '@consulta/schema';

import {removeOrphans} from './definitions.js';
import type {Transaction} from './transaction.js';

/** Response in, definition in, draft out. False when the response was here already: it never changes. */
export async function submitResponse(
  transaction: Transaction,
  {response, survey}: {readonly response: Response; readonly survey: Survey},
): Promise<boolean> {
  const [isStored, draft] = await Promise.all([
    transaction.has('responses', response.id),
    transaction.get('drafts', response.id),
  ]);
  transaction.delete('drafts', response.id);
  if (!isStored) {
    transaction.put('responses', response);
    transaction.put('surveys', {hash: response.surveyHash, survey});
  }
  if (draft !== undefined && draft.surveyHash !== response.surveyHash) await removeOrphans(transaction, [draft]);
  return !isStored;
}
