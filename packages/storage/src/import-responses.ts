import {type Response, type Survey, surveyHash} from '@consulta/schema';

import {batches, WRITE_BATCH} from './batches.js';
import type {ImportOptions, ImportReport} from './contract.js';
import {isSameContent} from './same-content.js';
import type {Backend, Transaction} from './transaction.js';

/** Adds what is not here yet, batch by batch, telling `report` as it goes. */
export async function importResponses(
  backend: Backend,
  read: {readonly responses: readonly Response[]; readonly surveys: readonly Survey[]},
  {dryRun = false, signal, onProgress}: ImportOptions,
  report: {[outcome in keyof ImportReport]: string[]},
): Promise<void> {
  const surveys = new Map(read.surveys.map((survey) => [surveyHash(survey), survey]));
  const seen = new Map<string, Response>();
  const total = read.responses.length;
  let done = 0;
  for (const batch of batches(read.responses, WRITE_BATCH)) {
    signal?.throwIfAborted();
    const present = await backend.read((transaction) => presentOf(transaction, batch));
    const added: Response[] = [];
    for (const response of batch) {
      const same = present?.get(response.id) ?? seen.get(response.id);
      seen.set(response.id, same ?? response);
      if (same === undefined) added.push(response);
      else report[isSameContent(same, response) ? 'unchanged' : 'conflicts'].push(response.id);
    }
    if (!dryRun && added.length > 0) {
      // Whoever reads that it was added may delete the file: it is on the disk by then.
      await backend.write((transaction) => add(transaction, added, surveys), 'strict');
    }
    report.added.push(...added.map((response) => response.id));
    done += batch.length;
    onProgress?.({done, total});
  }
}

async function presentOf(transaction: Transaction, batch: readonly Response[]): Promise<Map<string, Response>> {
  const present = await Promise.all(batch.map((response) => transaction.get('responses', response.id)));
  return new Map(present.flatMap((response) => (response === undefined ? [] : [[response.id, response]])));
}

async function add(transaction: Transaction, added: readonly Response[], surveys: ReadonlyMap<string, Survey>) {
  for (const response of added) transaction.put('responses', response);
  for (const hash of new Set(added.map((response) => response.surveyHash))) {
    const survey = surveys.get(hash);
    if (survey !== undefined && !(await transaction.has('surveys', hash))) transaction.put('surveys', {hash, survey});
  }
}
