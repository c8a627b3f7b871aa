import {type IDBPCursorWithValue, wrap} from 'idb';

import {Connection} from './connection.js';
import type {StoredConflict} from './contract.js';
import type {RecordOf, StoreName, SurveyStoreName} from './database.js';
import type {OpenRequest} from './open-database.js';
import type {Backend, Transaction} from './transaction.js';

const STORES: StoreName[] = ['drafts', 'responses', 'surveys', 'conflicts', 'erased'];

/** Transactions on IndexedDB. */
export class IndexedBackend implements Backend {
  readonly #connection: Connection;
  onTaken?: () => void;

  constructor(request: Omit<OpenRequest, 'create'>) {
    this.#connection = new Connection(request, () => this.onTaken?.());
  }

  /** True when a newer Consulta has upgraded the database. */
  get outdated(): boolean {
    return this.#connection.outdated;
  }

  read<T>(body: (transaction: Transaction) => Promise<T>): Promise<T | undefined> {
    return this.#connection.ifThere((database) => transact(database.transaction(STORES), body));
  }

  write<T>(body: (transaction: Transaction) => Promise<T>, durability?: 'strict'): Promise<T> {
    return this.#connection.always((database) =>
      transact(database.transaction(STORES, 'readwrite', {durability: durability ?? 'default'}), body),
    );
  }

  change<T>(body: (transaction: Transaction) => Promise<T>, durability?: 'strict'): Promise<T | undefined> {
    return this.#connection.ifThere((database) =>
      transact(database.transaction(STORES, 'readwrite', {durability: durability ?? 'default'}), body),
    );
  }

  close(): void {
    this.#connection.close();
  }
}

/**
 * Resolves after `complete`, never on the success of a request: at the quota a browser reports success and then
 * aborts, and only the transaction knows why. A body that throws leaves nothing behind.
 */
async function transact<T>(raw: IDBTransaction, body: (transaction: Transaction) => Promise<T>): Promise<T> {
  const complete = new Promise<void>((resolve, reject) => {
    raw.addEventListener('complete', () => resolve());
    raw.addEventListener('abort', () =>
      reject(raw.error ?? new DOMException('The transaction aborted.', 'AbortError')),
    );
  });
  try {
    const result = await body(new IndexedTransaction(raw));
    await complete;
    return result;
  } catch (error) {
    abort(raw);
    await complete.catch(() => undefined);
    throw raw.error ?? error;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

/**
 * Listens only to requests whose answer somebody wants: each event costs a part of what a put takes. A request that
 * fails aborts its transaction, which `transact` listens to.
 */
class IndexedTransaction implements Transaction {
  readonly #transaction: IDBTransaction;

  constructor(transaction: IDBTransaction) {
    this.#transaction = transaction;
  }

  get<S extends StoreName>(store: S, key: string) {
    return answerOf<RecordOf[S] | undefined>(this.#transaction.objectStore(store).get(key));
  }

  async has(store: StoreName, key: string): Promise<boolean> {
    return (await answerOf(this.#transaction.objectStore(store).getKey(key))) !== undefined;
  }

  all<S extends SurveyStoreName>(store: S, surveyId?: string) {
    return answerOf<RecordOf[S][]>(this.#source(store, surveyId).getAll(surveyId));
  }

  conflicts() {
    return answerOf<StoredConflict[]>(this.#transaction.objectStore('conflicts').getAll());
  }

  keys(store: SurveyStoreName, surveyId?: string) {
    return answerOf<string[]>(this.#source(store, surveyId).getAllKeys(surveyId));
  }

  count(store: SurveyStoreName, surveyId?: string): Promise<number> {
    return answerOf(this.#source(store, surveyId).count(surveyId));
  }

  between<S extends SurveyStoreName>(store: S, first: string, last: string, limit: number) {
    const range = IDBKeyRange.bound(first, last);
    return answerOf<RecordOf[S][]>(this.#transaction.objectStore(store).getAll(range, limit));
  }

  async refers(store: SurveyStoreName, surveyId: string, surveyHash: string): Promise<boolean> {
    let cursor = await answerOf<IDBPCursorWithValue | null>(this.#source(store, surveyId).openCursor(surveyId));
    while (cursor && (cursor.value as RecordOf[SurveyStoreName]).surveyHash !== surveyHash) {
      cursor = await cursor.continue();
    }
    return cursor !== null;
  }

  put<S extends StoreName>(store: S, record: RecordOf[S]): void {
    this.#transaction.objectStore(store).put(record);
  }

  delete(store: StoreName, key: string): void {
    this.#transaction.objectStore(store).delete(key);
  }

  commit(): void {
    this.#transaction.commit();
  }

  #source(store: SurveyStoreName, surveyId: string | undefined) {
    const records = this.#transaction.objectStore(store);
    return surveyId === undefined ? records : records.index('surveyId');
  }
}

/** The answer to a request: what this code, and nobody else, put into the store. */
function answerOf<T>(request: IDBRequest): Promise<T> {
  return wrap(request as IDBRequest<T>);
}
