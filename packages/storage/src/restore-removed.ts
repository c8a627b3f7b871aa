import {batches, WRITE_BATCH} from './batches.js';
import type {Removed} from './contract.js';
import {mergeDrafts} from './merge-drafts.js';
import type {Backend} from './transaction.js';

/** Puts back what was taken out, each response with its definition; what has come back by itself meanwhile stays. */
export async function restoreRemoved(backend: Backend, {drafts, responses, surveys}: Removed): Promise<void> {
  const definitions = new Map(surveys.map((survey) => [survey.hash, survey]));
  for (const batch of batches(responses, WRITE_BATCH)) {
    await backend.write(async (transaction) => {
      const present = await Promise.all(batch.map((response) => transaction.has('responses', response.id)));
      for (const [index, response] of batch.entries()) {
        if (!present[index]) transaction.put('responses', response);
        const definition = definitions.get(response.surveyHash);
        if (definition !== undefined) transaction.put('surveys', definition);
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
