/** The databases of this site through the browser's own interface, with nothing of Consulta in between. */

export function resultOf(request) {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

const STORES = ['drafts', 'responses', 'surveys'];
const NOTHING = Object.fromEntries(STORES.map((store) => [store, []]));

/** Drafts, responses and surveys as they are stored; nothing of a database that `isThere` says is not there. */
export async function contents(name) {
  return ifThere(name, {...NOTHING, isThere: false}, async (database) => {
    if (!STORES.every((store) => database.objectStoreNames.contains(store))) return {...NOTHING, isThere: true};
    const transaction = database.transaction(STORES);
    const found = await Promise.all(STORES.map((store) => resultOf(transaction.objectStore(store).getAll())));
    return {...Object.fromEntries(STORES.map((store, index) => [store, found[index]])), isThere: true};
  });
}

/** Puts a record as it is, as a hand that meddles would. */
export function put(name, store, record) {
  return withDatabase(name, (database) => putInto(database, store, record));
}

export function remove(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onblocked = resolve;
    request.onerror = () => reject(request.error);
  });
}

/** Opens what is there, and makes nothing: a browser that was killed may not name its databases at once. */
async function ifThere(name, otherwise, use) {
  const request = indexedDB.open(name);
  let isThere = true;
  request.onupgradeneeded = () => {
    isThere = false;
    request.transaction.abort();
  };
  const database = await resultOf(request).catch((error) => {
    if (isThere) throw error;
  });
  try {
    return database ? await use(database) : otherwise;
  } finally {
    database?.close();
  }
}

async function withDatabase(name, use) {
  const database = await resultOf(indexedDB.open(name));
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

function putInto(database, store, record) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite');
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
    transaction.objectStore(store).put(record);
  });
}

const JUNK = 'junk';
/** In bytes: a browser that takes more has been given no limit. */
const MOST_JUNK = 96_000_000;

/** Fills the room of this site until the browser refuses the smallest piece. */
export async function fillRoom() {
  const request = indexedDB.open(JUNK, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('pieces', {autoIncrement: true});
  const database = await resultOf(request);
  let total = 0;
  for (const size of [2_000_000, 200_000, 20_000]) {
    for (;;) {
      if (total > MOST_JUNK) throw new Error('The room of this site has no limit.');
      const isTaken = await putInto(database, 'pieces', randomBytes(size)).then(
        () => true,
        () => false,
      );
      if (!isTaken) break;
      total += size;
    }
  }
  database.close();
}

export function freeRoom() {
  return remove(JUNK);
}

function randomBytes(size) {
  const bytes = new Uint8Array(size);
  for (let start = 0; start < size; start += 65_536) crypto.getRandomValues(bytes.subarray(start, start + 65_536));
  return bytes;
}
