import {type Response, type Survey, surveyHash} from '@consulta/schema';

import {batches, WRITE_BATCH} from './batches.js';
import {contentDigest} from './content-digest.js';
import type {ImportContent, ImportOptions, ImportReport} from './contract.js';
import {copiesOf, hasCopy, type KeptCopies, readCopies, withCopy, writeCopies} from './kept-copies.js';
import type {Backend, Transaction} from './transaction.js';

type Report = {[outcome in Exclude<keyof ImportReport, 'copies'>]: string[]} & {copies: Response[]};
type Outcome = Exclude<keyof ImportReport, 'copies'>;

/** Adds what is not here yet, batch by batch, telling `report` as it goes. */
export async function importResponses(
  backend: Backend,
  read: ImportContent | AsyncIterable<ImportContent>,
  options: ImportOptions,
  report: Report,
): Promise<void> {
  const importing = new Importing(backend, options, report);
  if (Symbol.asyncIterator in read) for await (const content of read) await importing.take(content);
  else await importing.take(read);
}

/** What came of one response of a batch, and what was kept under its id before. */
interface Merged {
  readonly response: Response;
  readonly outcome: Outcome;
  readonly before?: KeptCopies | undefined;
}

/** An import while it lasts. It holds ids, and of the contents only those in conflict. */
class Importing {
  readonly #backend: Backend;
  readonly #options: ImportOptions;
  readonly #report: Report;
  readonly #definitions = new Map<string, Survey>();
  readonly #added = new Set<string>();
  /** Ids that `copies` of the report tells of. */
  readonly #inConflict = new Set<string>();
  /** What would be kept by now beside what is, had a dry run stored anything. */
  readonly #foreseen = new Map<string, number[]>();
  #done = 0;
  #come = 0;

  constructor(backend: Backend, options: ImportOptions, report: Report) {
    this.#backend = backend;
    this.#options = options;
    this.#report = report;
  }

  async take({responses, surveys, conflicts = []}: ImportContent): Promise<void> {
    const {dryRun = false, signal, onProgress, total = 0} = this.#options;
    for (const survey of surveys) this.#definitions.set(surveyHash(survey), survey);
    const all = [...responses, ...conflicts.flatMap((conflict) => conflict.responses)];
    this.#come += all.length;
    for (const batch of batches(all, WRITE_BATCH)) {
      signal?.throwIfAborted();
      for (const merged of dryRun ? await this.#foresee(batch) : await this.#store(batch)) {
        if (!dryRun && merged.outcome === 'conflicts') this.#tellOfCopies(merged);
        if (merged.outcome === 'added') this.#added.add(merged.response.id);
        this.#report[merged.outcome].push(merged.response.id);
      }
      this.#done += batch.length;
      onProgress?.({done: this.#done, total: Math.max(total, this.#come)});
    }
  }

  /** The first content of an id counts as brought only when another one comes. */
  #tellOfCopies({response, before}: Merged): void {
    const {copies} = this.#report;
    if (before && this.#added.has(response.id) && !this.#inConflict.has(response.id)) copies.push(before.counted);
    this.#inConflict.add(response.id);
    copies.push(response);
  }

  #store(batch: readonly Response[]): Promise<readonly Merged[]> {
    return this.#backend.write(async (transaction) => {
      const {kept, erased} = await lookUp(transaction, batch);
      const changed = new Map<string, KeptCopies>();
      const before = new Map(kept);
      const all = batch.map((response): Merged => {
        if (erased.has(response.id)) return {response, outcome: 'erased'};
        const known = kept.get(response.id);
        const merged = withCopy(known, response);
        if (merged === known) return {response, outcome: 'unchanged'};
        kept.set(response.id, merged);
        changed.set(response.id, merged);
        return {response, outcome: known === undefined ? 'added' : 'conflicts', before: known};
      });
      for (const [id, copies] of changed) writeCopies(transaction, copies, before.get(id));
      await this.#define(transaction, changed.values());
      return all;
    }, 'strict');
  }

  async #define(transaction: Transaction, changed: Iterable<KeptCopies>): Promise<void> {
    const hashes = new Set([...changed].flatMap((copies) => copiesOf(copies).map((copy) => copy.surveyHash)));
    for (const hash of hashes) {
      const survey = this.#definitions.get(hash);
      if (survey !== undefined && !(await transaction.has('surveys', hash))) transaction.put('surveys', {hash, survey});
    }
  }

  /** What would come of a batch, without storing it. */
  async #foresee(batch: readonly Response[]): Promise<readonly Merged[]> {
    const found = await this.#backend.read((transaction) => lookUp(transaction, batch));
    return batch.map((response): Merged => {
      const {id} = response;
      if (found?.erased.has(id)) return {response, outcome: 'erased'};
      const kept = found?.kept.get(id);
      if (kept && hasCopy(copiesOf(kept), response)) return {response, outcome: 'unchanged'};
      const foreseen = this.#foreseen.get(id) ?? [];
      const digest = contentDigest(response);
      if (foreseen.includes(digest)) return {response, outcome: 'unchanged'};
      this.#foreseen.set(id, [...foreseen, digest]);
      return {response, outcome: kept || foreseen.length > 0 ? 'conflicts' : 'added'};
    });
  }
}

/** What is kept under the ids of a batch, and which of them were erased. */
async function lookUp(transaction: Transaction, batch: readonly Response[]) {
  const ids = [...new Set(batch.map(({id}) => id))];
  const [copies, isErased] = await Promise.all([
    Promise.all(ids.map((id) => readCopies(transaction, id))),
    Promise.all(ids.map((id) => transaction.has('erased', id))),
  ]);
  return {
    kept: new Map(ids.map((id, index) => [id, copies[index]])),
    erased: new Set(ids.filter((_, index) => isErased[index])),
  };
}
