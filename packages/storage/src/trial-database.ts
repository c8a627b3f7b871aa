import {Deadline} from './deadline.js';
import {StorageError, toStorageError} from './storage-error.js';

const NAME = 'consulta-trial';

/**
 * WebKit makes its list of databases from those it can open, so that on a full disk it leaves out what is there (seen
 * in WebKitGTK 2.50). Other browsers refuse to list then.
 */
export function listsOnlyWhatOpens(userAgent = globalThis.navigator?.userAgent ?? ''): boolean {
  return userAgent.includes('AppleWebKit/') && !userAgent.includes('Chrome/');
}

/**
 * Opens a database of another name and deletes it, and so tells whether any can be opened at all. Rejects with a
 * `StorageError` where none can, or when the browser does not answer within `timeout` milliseconds.
 */
export async function openTrialDatabase(factory: IDBFactory, timeout: number): Promise<void> {
  const deadline = new Deadline(timeout);
  const late = deadline.passed.then(() => {
    throw new StorageError('timeout', `The browser opened no database within ${timeout} ms.`);
  });
  try {
    await Promise.race([openAndDelete(factory), late]);
  } finally {
    deadline.clear();
  }
}

function openAndDelete(factory: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = factory.open(NAME);
    opening.addEventListener('error', (event) => {
      event.preventDefault();
      reject(toStorageError(opening.error));
    });
    opening.addEventListener('success', () => {
      opening.result.close();
      const deleting = factory.deleteDatabase(NAME);
      // An empty database that stays does no harm.
      for (const end of ['success', 'error', 'blocked']) deleting.addEventListener(end, () => resolve());
    });
  });
}
