import {Deadline} from './deadline.js';
import {StorageError, toStorageError} from './storage-error.js';
import {upgrade, VERSION} from './upgrades.js';

/** How one `open()` is to go. */
export interface OpenRequest {
  readonly factory: IDBFactory;
  readonly name: string;
  /** False: a database that is not there stays away, and the answer is `undefined`. */
  readonly create: boolean;
  /** Milliseconds, for all steps of opening together, after which the browser counts as not answering. */
  readonly timeout: number;
}

/** Opens the database at this code's version, or as it is when a newer one has been here. */
export async function openDatabase(request: OpenRequest): Promise<IDBDatabase | undefined> {
  const deadline = new Deadline(request.timeout);
  try {
    if (!request.create && !(await mayExist(request, deadline))) return undefined;
    return await open(request, deadline, VERSION).catch((error: unknown) => {
      // Upgrades only add, so older code may go on saving; the store says that a reload is due.
      if (error instanceof StorageError && error.code === 'version') return open(request, deadline, undefined);
      throw error;
    });
  } finally {
    deadline.clear();
  }
}

/** False only when the browser says for certain that there is no such database. */
async function mayExist(request: OpenRequest, deadline: Deadline): Promise<boolean> {
  const {factory, name} = request;
  if (typeof factory.databases !== 'function') return true;
  let databases: IDBDatabaseInfo[] | void;
  try {
    databases = await Promise.race([factory.databases(), deadline.passed]);
  } catch {
    return true; // Opening will tell what is wrong.
  }
  if (!databases) throw notAnswering(request);
  return databases.some((database) => database.name === name);
}

function notAnswering({name, timeout}: OpenRequest): StorageError {
  return new StorageError('timeout', `The database "${name}" did not open within ${timeout} ms.`);
}

function open(whole: OpenRequest, deadline: Deadline, version: number | undefined) {
  const {factory, name, create} = whole;
  return new Promise<IDBDatabase | undefined>((resolve, reject) => {
    let absent = false;
    let blocked = false;
    let late = false;
    const request = factory.open(name, version);
    void deadline.passed.then(() => {
      late = true;
      reject(
        blocked
          ? new StorageError('blocked', `Another tab keeps the database "${name}" at an old version. Close that tab.`)
          : notAnswering(whole),
      );
    });
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
      if (late) request.result.close();
      else resolve(request.result);
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      if (absent) resolve(undefined);
      else reject(toStorageError(request.error));
    });
  });
}
