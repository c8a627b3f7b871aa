import type {Response, Survey} from '@consulta/schema';

import {removeOrphans} from './definitions.js';
import type {Transaction} from './transaction.js';

/** What became of a response that was submitted. */
export interface Submitted {
  /** As it is stored: the one that was here already, if there was one, because a response never changes. */
  readonly stored: Response;
  readonly isNew: boolean;
}

/** Response in, definition in, draft out. */
export async function submitResponse(
  transaction: Transaction,
  {response, survey}: {readonly response: Response; readonly survey: Survey},
): Promise<Submitted> {
  const [before, draft] = await Promise.all([
    transaction.get('responses', response.id),
    transaction.get('drafts', response.id),
  ]);
  transaction.delete('drafts', response.id);
  if (before === undefined) {
    transaction.put('responses', response);
    transaction.put('surveys', {hash: response.surveyHash, survey});
  }
  if (draft !== undefined && draft.surveyHash !== response.surveyHash) await removeOrphans(transaction, [draft]);
  return {stored: before ?? response, isNew: before === undefined};
}
