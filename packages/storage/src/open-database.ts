import {StorageError, toStorageError} from './storage-error.js';
import {upgrade, VERSION} from './upgrades.js';

/** How one `open()` is to go. */
export interface OpenRequest {
  readonly factory: IDBFactory;
  readonly name: string;
  /** False: a database that is not there stays away, and the answer is `undefined`. */
  readonly create: boolean;
  /** Milliseconds after which the browser counts as not answering. */
  readonly timeout: number;
}

/** Opens the database at this code's version, or as it is when a newer one has been here. */
export async function openDatabase(request: OpenRequest): Promise<IDBDatabase | undefined> {
  if (!request.create && !(await mayExist(request))) return undefined;
  try {
    return await open(request, VERSION);
  } catch (error) {
    // Upgrades only add, so older code may go on saving; the store says that a reload is due.
    if (error instanceof StorageError && error.code === 'version') return open(request, undefined);
    throw error;
  }
}

/** False only when the browser says for certain that there is no such database. */
async function mayExist({factory, name, timeout}: OpenRequest): Promise<boolean> {
  if (typeof factory.databases !== 'function') return true;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, timeout));
  try {
    const databases = await Promise.race([factory.databases(), late]);
    return databases === undefined || databases.some((database) => database.name === name);
  } catch {
    return true; // Opening will tell what is wrong.
  }
}

function open({factory, name, create, timeout}: OpenRequest, version: number | undefined) {
  return new Promise<IDBDatabase | undefined>((resolve, reject) => {
    let absent = false;
    let blocked = false;
    let late = false;
    const request = factory.open(name, version);
    const timer = setTimeout(() => {
      late = true;
      reject(
        blocked
          ? new StorageError('blocked', `Another tab keeps the database "${name}" at an old version. Close that tab.`)
          : new StorageError('timeout', `The browser did not open the database "${name}" within ${timeout} ms.`),
      );
    }, timeout);
    request.addEventListener('blocked', () => (blocked = true));
    request.addEventListener('upgradeneeded', (event) => {
      const transaction = request.transaction;
      if (transaction === null) return;
      absent = event.oldVersion === 0 && !create;
      // An aborted first upgrade leaves no database behind.
      if (absent || late) transaction.abort();
      else upgrade(request.result, transaction, event.oldVersion);
    });
    request.addEventListener('success', () => {
      clearTimeout(timer);
      if (late) request.result.close();
      else resolve(request.result);
    });
    request.addEventListener('error', (event) => {
      clearTimeout(timer);
      event.preventDefault();
      if (absent) resolve(undefined);
      else reject(toStorageError(request.error));
    });
  });
}
