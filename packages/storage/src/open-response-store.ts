import type {ResponseStore} from './contract.js';
import {IndexedBackend} from './indexed-backend.js';
import {MemoryBackend} from './memory-backend.js';
import {BackedResponseStore} from './response-store.js';
import {StorageError, toStorageError} from './storage-error.js';
import {listsOnlyWhatOpens, openTrialDatabase} from './trial-database.js';

/** How to open a store. */
export interface OpenOptions {
  /** Name of the IndexedDB database; default `consulta`. */
  readonly database?: string;
  /**
   * Milliseconds after which a browser that does not answer counts as having no IndexedDB; default 10,000: of ten tabs
   * that were opened at once on a busy machine, one found nothing within 5,000.
   */
  readonly timeout?: number;
  /** Default the browser's; `undefined` given on purpose stands for a browser without one. */
  readonly indexedDB?: IDBFactory | undefined;
}

/**
 * Opens the store of this browser. Always resolves: where IndexedDB is missing, refused, blocked or silent, the
 * store is in memory and says why; so it is where the database opens but cannot be read. Opening and reading make no database; the first write does.
 */
export async function openResponseStore(options: OpenOptions = {}): Promise<ResponseStore> {
  const {database = 'consulta', timeout = 10_000} = options;
  try {
    const factory = 'indexedDB' in options ? options.indexedDB : globalThis.indexedDB;
    if (factory === undefined || factory === null) {
      throw new StorageError('unavailable', 'This page has no IndexedDB.');
    }
    const backend = new IndexedBackend({factory, name: database, timeout});
    if (!(await isThere(backend)) && listsOnlyWhatOpens()) await openTrialDatabase(factory, timeout);
    const reason = () => (backend.outdated ? 'version' : undefined);
    return new BackedResponseStore({kind: 'indexeddb', database, backend, reason});
  } catch (error) {
    const {code} = toStorageError(error);
    return new BackedResponseStore({kind: 'memory', database, backend: new MemoryBackend(), reason: () => code});
  }
}

/** Whether anything was ever stored. A broken database may well open: only reading records tells. */
async function isThere(backend: IndexedBackend): Promise<boolean> {
  try {
    const found = await backend.read((transaction) =>
      Promise.all([transaction.between('drafts', '', '\uffff', 1), transaction.between('responses', '', '\uffff', 1)]),
    );
    return found !== undefined;
  } catch (error) {
    backend.close();
    throw error;
  }
}
