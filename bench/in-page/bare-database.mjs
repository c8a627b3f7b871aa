const STORE = 'records';

/** IndexedDB with nothing around it: the baseline for everything that is stored. */
export async function openBareDatabase(name) {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, {keyPath: 'id'});
  const database = await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return {
    put: (record, durability) =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, 'readwrite', {durability});
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
        transaction.objectStore(STORE).put(record);
      }),
  };
}
