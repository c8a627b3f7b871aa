const STORE = 'records';
/** A second store, for what a write has to do there too. */
const OTHER = 'others';

/** IndexedDB with nothing around it: the baseline for everything that is stored. */
export async function openBareDatabase(name) {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    for (const store of [STORE, OTHER]) request.result.createObjectStore(store, {keyPath: 'id'});
  };
  const database = await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const run = (stores, durability, ask) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(stores, 'readwrite', {durability});
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
      ask(...stores.map((store) => transaction.objectStore(store)));
    });
  return {
    put: (record, durability) => run([STORE], durability, (records) => records.put(record)),
    /** All in one transaction, as in `put`. */
    putAll: (batch, durability) =>
      run([STORE], durability, (records) => {
        for (const record of batch) records.put(record);
      }),
    /** Looks before it puts: whether the record is there, and whether one of its id is elsewhere. */
    lookAndPut: (record, durability) =>
      run([STORE, OTHER], durability, (records, others) => {
        records.get(record.id);
        others.getKey(record.id);
        records.put(record);
      }),
    /** Puts a record in one store, and takes the one of its id out of the other, in one transaction. */
    move: (record, durability) =>
      run([STORE, OTHER], durability, (records, others) => {
        records.put(record);
        others.delete(record.id);
      }),
    clear: () => run([STORE], 'default', (records) => records.clear()),
    putElsewhere: (record) => run([OTHER], 'default', (others) => others.put(record)),
  };
}
