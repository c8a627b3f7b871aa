import type {Response} from '@consulta/schema';

import {batches, WRITE_BATCH} from './batches.js';
import type {ImportReport, Removed, StoredConflict, StoredSurvey} from './contract.js';
import {removeOrphans} from './definitions.js';
import {
  copiesOf,
  hasCopy,
  type KeptCopies,
  readCopies,
  removeCopies,
  withoutCopies,
  writeCopies,
} from './kept-copies.js';
import type {Backend, Transaction} from './transaction.js';

/** Takes out what an import brought. What has come under the same ids since, from elsewhere, stays. */
export async function undoImport(
  backend: Backend,
  {added, copies}: Pick<ImportReport, 'added' | 'copies'>,
): Promise<Required<Removed>> {
  const brought = new Map<string, Response[]>();
  for (const copy of copies) brought.set(copy.id, [...(brought.get(copy.id) ?? []), copy]);
  const ids = [...new Set([...added, ...brought.keys()])];
  const gone: Gone = {responses: [], conflicts: []};
  const surveys: StoredSurvey[] = [];
  for (const batch of batches(ids, WRITE_BATCH)) {
    const taken = await backend.change(async (transaction) => {
      const found = await Promise.all(batch.map((id) => readCopies(transaction, id)));
      const out: Gone = {responses: [], conflicts: []};
      for (const kept of found) if (kept) takeOut(transaction, kept, brought.get(kept.counted.id), out);
      return {...out, surveys: await removeOrphans(transaction, contentsOf(out))};
    });
    if (!taken) continue;
    gone.responses.push(...taken.responses);
    gone.conflicts.push(...taken.conflicts);
    surveys.push(...taken.surveys);
  }
  return {drafts: [], ...gone, surveys};
}

interface Gone {
  readonly responses: Response[];
  readonly conflicts: StoredConflict[];
}

function takeOut(transaction: Transaction, kept: KeptCopies, brought: readonly Response[] | undefined, gone: Gone) {
  const {counted, others, isSettled} = kept;
  // Without a conflict of its own, the import brought all that is here, unless another came later: then nobody knows.
  if (brought === undefined && others.length > 0) return;
  const left = withoutCopies(kept, brought ?? [counted]);
  if (left) {
    writeCopies(transaction, left, kept);
    gone.responses.push(...copiesOf(kept).filter((copy) => !hasCopy(copiesOf(left), copy)));
    return;
  }
  removeCopies(transaction, kept);
  gone.responses.push(counted);
  if (others.length > 0) gone.conflicts.push({id: counted.id, others, ...(isSettled && {isSettled})});
}

function contentsOf({responses, conflicts}: Gone): readonly Response[] {
  return [...responses, ...conflicts.flatMap(({others}) => others)];
}
