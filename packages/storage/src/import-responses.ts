import {type Response, type Survey, surveyHash} from '@consulta/schema';

import {batches, WRITE_BATCH} from './batches.js';
import type {ImportContent, ImportOptions, ImportReport} from './contract.js';
import {type KeptCopies, readCopies, withCopy, writeCopies} from './kept-copies.js';
import type {Backend, Transaction} from './transaction.js';

type Report = {[outcome in Exclude<keyof ImportReport, 'copies'>]: string[]} & {copies: Response[]};

/** Adds what is not here yet, batch by batch, telling `report` as it goes. */
export async function importResponses(
  backend: Backend,
  {responses, surveys, conflicts = []}: ImportContent,
  {dryRun = false, signal, onProgress}: ImportOptions,
  report: Report,
): Promise<void> {
  const all = [...responses, ...conflicts.flatMap((conflict) => conflict.responses)];
  const definitions = new Map(surveys.map((survey) => [surveyHash(survey), survey]));
  /** What would be kept by now, had a dry run stored anything. */
  const supposed = new Map<string, KeptCopies>();
  const added = new Map<string, Response>();
  const total = all.length;
  let done = 0;
  for (const batch of batches(all, WRITE_BATCH)) {
    signal?.throwIfAborted();
    const merged = dryRun
      ? ((await backend.read((transaction) => mergeBatch(transaction, batch, supposed))) ?? mergeNew(batch, supposed))
      : await backend.write(async (transaction) => {
          const outcome = await mergeBatch(transaction, batch, supposed);
          await store(transaction, outcome, definitions);
          return outcome;
        }, 'strict');
    if (dryRun) for (const [id, copies] of merged.changed) supposed.set(id, copies);
    for (const {response, outcome} of merged.outcomes) {
      if (outcome === 'added') added.set(response.id, response);
      if (outcome === 'conflicts') {
        const first = added.get(response.id);
        if (first && !report.copies.includes(first)) report.copies.push(first);
        report.copies.push(response);
      }
      report[outcome].push(response.id);
    }
    done += batch.length;
    onProgress?.({done, total});
  }
}

interface Merged {
  readonly outcomes: readonly {readonly response: Response; readonly outcome: Exclude<keyof ImportReport, 'copies'>}[];
  /** By id, what is to be kept from now on. */
  readonly changed: ReadonlyMap<string, KeptCopies>;
}

/** Looks at what is here and works out what is to be kept, without storing it. */
async function mergeBatch(
  transaction: Transaction,
  batch: readonly Response[],
  supposed: ReadonlyMap<string, KeptCopies>,
): Promise<Merged> {
  const ids = [...new Set(batch.map(({id}) => id))];
  const found = await Promise.all(
    ids.map(async (id) => {
      const [copies, isErased] = await Promise.all([readCopies(transaction, id), transaction.has('erased', id)]);
      return {id, copies: supposed.get(id) ?? copies, isErased};
    }),
  );
  const kept = new Map(found.map(({id, copies}) => [id, copies]));
  return merge(batch, kept, new Set(found.flatMap(({id, isErased}) => (isErased ? [id] : []))));
}

/** Where nothing was ever stored. */
function mergeNew(batch: readonly Response[], supposed: ReadonlyMap<string, KeptCopies>): Merged {
  return merge(batch, new Map(supposed), new Set());
}

function merge(
  batch: readonly Response[],
  kept: Map<string, KeptCopies | undefined>,
  erased: ReadonlySet<string>,
): Merged {
  const changed = new Map<string, KeptCopies>();
  const outcomes = batch.map((response): Merged['outcomes'][number] => {
    if (erased.has(response.id)) return {response, outcome: 'erased'};
    const before = kept.get(response.id);
    const after = withCopy(before, response);
    if (after === before) return {response, outcome: 'unchanged'};
    kept.set(response.id, after);
    changed.set(response.id, after);
    return {response, outcome: before === undefined ? 'added' : 'conflicts'};
  });
  return {outcomes, changed};
}

async function store(transaction: Transaction, {changed}: Merged, surveys: ReadonlyMap<string, Survey>): Promise<void> {
  const hashes = new Set<string>();
  for (const copies of changed.values()) {
    writeCopies(transaction, copies);
    for (const {surveyHash: hash} of [copies.counted, ...copies.others]) hashes.add(hash);
  }
  for (const hash of hashes) {
    const survey = surveys.get(hash);
    if (survey !== undefined && !(await transaction.has('surveys', hash))) transaction.put('surveys', {hash, survey});
  }
}
