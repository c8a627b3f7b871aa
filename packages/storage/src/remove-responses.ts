import type {Removed} from './contract.js';
import {removeOrphans} from './definitions.js';
import {copiesOf, readCopies, removeCopies} from './kept-copies.js';
import type {Transaction} from './transaction.js';

/** Takes out responses with what is in conflict with them, and the definitions that nothing refers to any more. */
export async function removeResponses(transaction: Transaction, ids: readonly string[]): Promise<Required<Removed>> {
  const found = await Promise.all([...new Set(ids)].map((id) => readCopies(transaction, id)));
  const kept = found.filter((copies) => copies !== undefined);
  for (const copies of kept) removeCopies(transaction, copies);
  return {
    drafts: [],
    responses: kept.map(({counted}) => counted),
    conflicts: kept.flatMap(({counted: {id}, others, isSettled}) =>
      others.length > 0 ? [{id, others, ...(isSettled && {isSettled})}] : [],
    ),
    surveys: await removeOrphans(transaction, kept.flatMap(copiesOf)),
  };
}

/** Takes them out for good: only their ids stay. Whatever else is here under these ids goes too. */
export async function eraseResponses(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const drafts = await Promise.all(ids.map((id) => transaction.get('drafts', id)));
  for (const id of ids) {
    transaction.delete('drafts', id);
    transaction.put('erased', {id});
  }
  await removeResponses(transaction, ids);
  await removeOrphans(
    transaction,
    drafts.filter((draft) => draft !== undefined),
  );
}
