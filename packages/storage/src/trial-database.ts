import {openDatabase} from './open-database.js';
import type {StorageError} from './storage-error.js';

/** No page gives its own database this name: what has it is deleted. */
const NAME = 'consulta: trial';

/**
 * WebKit makes its list of databases from those it can open, so that on a full disk it leaves out what is there (seen
 * in WebKitGTK 2.50). Other browsers refuse to list then.
 */
export function listsOnlyWhatOpens(userAgent = globalThis.navigator?.userAgent ?? ''): boolean {
  return userAgent.includes('AppleWebKit/') && !userAgent.includes('Chrome/');
}

/**
 * Opens a database of another name and deletes it, and so tells whether any can be opened at all. Rejects with a
 * `StorageError` where none can. One that does not open within `timeout` milliseconds tells nothing: the disk is busy.
 */
export async function openTrialDatabase(factory: IDBFactory, timeout: number): Promise<void> {
  const database = await openDatabase({factory, name: NAME, create: true, timeout}).catch((error: StorageError) => {
    if (error.code !== 'timeout') throw error;
  });
  database?.close();
  // An empty database that stays does no harm.
  factory.deleteDatabase(NAME);
}
