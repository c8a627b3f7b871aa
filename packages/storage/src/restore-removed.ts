import {batches, WRITE_BATCH} from './batches.js';
import type {Removed} from './contract.js';
import {type KeptCopies, readCopies, withCopy, writeCopies} from './kept-copies.js';
import {mergeDrafts} from './merge-drafts.js';
import type {Backend} from './transaction.js';

/**
 * Puts back what was taken out, each response with its definition; what has come back by itself meanwhile stays, and
 * what was erased meanwhile stays away.
 */
export async function restoreRemoved(
  backend: Backend,
  {drafts, responses, surveys, conflicts = []}: Removed,
): Promise<void> {
  const definitions = new Map(surveys.map((survey) => [survey.hash, survey]));
  const inConflict = new Map(conflicts.map((conflict) => [conflict.id, conflict]));
  for (const batch of batches(responses, WRITE_BATCH)) {
    await backend.write(async (transaction) => {
      const ids = batch.map(({id}) => id);
      const [found, erased] = await Promise.all([
        Promise.all(ids.map((id) => readCopies(transaction, id))),
        Promise.all(ids.map((id) => transaction.has('erased', id))),
      ]);
      const kept = new Map<string, KeptCopies | undefined>(ids.map((id, index) => [id, found[index]]));
      for (const [index, response] of batch.entries()) {
        if (erased[index]) continue;
        const {others = [], isSettled = false} = inConflict.get(response.id) ?? {};
        const before = kept.get(response.id);
        const after: KeptCopies =
          before === undefined
            ? {counted: response, others, isSettled}
            : [response, ...others].reduce<KeptCopies>(withCopy, before);
        kept.set(response.id, after);
        if (after !== before) writeCopies(transaction, after, before);
        for (const {surveyHash} of [response, ...others]) {
          const definition = definitions.get(surveyHash);
          if (definition !== undefined) transaction.put('surveys', definition);
        }
      }
    }, 'strict');
  }
  for (const draft of drafts) {
    await backend.write(async (transaction) => {
      if (await transaction.has('responses', draft.id)) return;
      const existing = await transaction.get('drafts', draft.id);
      transaction.put('drafts', existing === undefined ? draft : mergeDrafts(existing, draft));
      const definition = definitions.get(draft.surveyHash);
      if (definition !== undefined) transaction.put('surveys', definition);
    });
  }
}
