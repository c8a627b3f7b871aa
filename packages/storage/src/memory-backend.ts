import type {StoredConflict} from './contract.js';
import type {RecordOf, StoreName, SurveyStoreName} from './database.js';
import {toStorageError} from './storage-error.js';
import type {Backend, Transaction} from './transaction.js';

type Records = {readonly [S in StoreName]: Map<string, RecordOf[S]>};

/** Transactions in memory, for a page that has no IndexedDB. Gone when the page closes. */
export class MemoryBackend implements Backend {
  #records: Records = {
    drafts: new Map(),
    responses: new Map(),
    surveys: new Map(),
    conflicts: new Map(),
    erased: new Map(),
  };
  #last: Promise<unknown> = Promise.resolve();

  read<T>(body: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.write(body);
  }

  change<T>(body: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.write(body);
  }

  /** One after the other, each on its own copy that replaces the records only when the body has succeeded. */
  write<T>(body: (transaction: Transaction) => Promise<T>): Promise<T> {
    const done = this.#last.then(async () => {
      const {drafts, responses, surveys, conflicts, erased} = this.#records;
      const copy: Records = {
        drafts: new Map(drafts),
        responses: new Map(responses),
        surveys: new Map(surveys),
        conflicts: new Map(conflicts),
        erased: new Map(erased),
      };
      const result = await body(new MemoryTransaction(copy));
      this.#records = copy;
      return result;
    });
    this.#last = done.catch(() => undefined);
    return done.catch((error: unknown) => {
      throw toStorageError(error);
    });
  }

  close(): void {
    // Nothing is held open.
  }
}

/** Records are copied on their way in and out, as IndexedDB does. */
class MemoryTransaction implements Transaction {
  readonly #records: Records;

  constructor(records: Records) {
    this.#records = records;
  }

  async get<S extends StoreName>(store: S, key: string): Promise<RecordOf[S] | undefined> {
    return structuredClone(this.#records[store].get(key));
  }

  async has(store: StoreName, key: string): Promise<boolean> {
    return this.#records[store].has(key);
  }

  async all<S extends SurveyStoreName>(store: S, surveyId?: string): Promise<RecordOf[S][]> {
    return structuredClone(this.#sorted(store, surveyId));
  }

  async conflicts(): Promise<StoredConflict[]> {
    const conflicts = [...this.#records.conflicts.values()];
    return structuredClone(conflicts.sort((a, b) => (a.id < b.id ? -1 : 1)));
  }

  async keys(store: SurveyStoreName, surveyId?: string): Promise<string[]> {
    return this.#sorted(store, surveyId).map((record) => record.id);
  }

  async count(store: SurveyStoreName, surveyId?: string): Promise<number> {
    return this.#sorted(store, surveyId).length;
  }

  async between<S extends SurveyStoreName>(store: S, first: string, last: string, limit: number) {
    const inside = this.#sorted(store).filter((record) => record.id >= first && record.id <= last);
    return structuredClone(inside.slice(0, limit));
  }

  async refers(store: SurveyStoreName, surveyId: string, surveyHash: string): Promise<boolean> {
    return this.#sorted(store, surveyId).some((record) => record.surveyHash === surveyHash);
  }

  put<S extends StoreName>(store: S, record: RecordOf[S]): void {
    this.#records[store].set('hash' in record ? record.hash : record.id, structuredClone(record));
  }

  delete(store: StoreName, key: string): void {
    this.#records[store].delete(key);
  }

  commit(): void {
    // Memory goes with the page.
  }

  #sorted<S extends SurveyStoreName>(store: S, surveyId?: string): RecordOf[S][] {
    const records: RecordOf[S][] = [...this.#records[store].values()];
    const chosen = surveyId === undefined ? records : records.filter((record) => record.surveyId === surveyId);
    return chosen.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
