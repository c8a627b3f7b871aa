import type {Draft} from '@consulta/schema';

import {removeOrphans} from './definitions.js';
import type {Backend, Transaction} from './transaction.js';
import {isWhole} from './whole-records.js';

/**
 * The drafts that `find` finds, without damaged ones and those that have become responses. A page that is left puts its draft without
 * looking, and so may put back one that another tab has submitted: it is taken out when it is met.
 */
export async function unfinishedDrafts(
  backend: Backend,
  find: (transaction: Transaction) => Promise<readonly Draft[]>,
): Promise<Draft[]> {
  const met = await backend.read(async (transaction) => {
    const drafts = (await find(transaction)).filter(isWhole);
    return {drafts, submitted: await submittedOf(transaction, drafts)};
  });
  if (met === undefined) return [];
  const {drafts, submitted} = met;
  if (submitted.length === 0) return [...drafts];
  // When this fails, they are met again.
  await backend.change((transaction) => removeSubmitted(transaction, submitted)).catch(() => undefined);
  return drafts.filter((draft) => !submitted.includes(draft));
}

async function submittedOf(transaction: Transaction, drafts: readonly Draft[]): Promise<Draft[]> {
  const isSubmitted = await Promise.all(drafts.map(({id}) => transaction.has('responses', id)));
  return drafts.filter((_draft, index) => isSubmitted[index]);
}

/** Looks again, because a response may have been deleted in between. */
async function removeSubmitted(transaction: Transaction, drafts: readonly Draft[]): Promise<void> {
  const submitted = await submittedOf(transaction, drafts);
  for (const {id} of submitted) transaction.delete('drafts', id);
  await removeOrphans(transaction, submitted);
}
