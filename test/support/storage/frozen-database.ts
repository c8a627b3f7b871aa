import {resultOf} from './databases.js';

/** A database as a released version wrote it: stores, key paths, indexes and records. */
interface FrozenDatabase {
  readonly version: number;
  readonly stores: readonly FrozenStore[];
}
interface FrozenStore {
  readonly name: string;
  readonly keyPath: string;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly records: readonly object[];
}

const FIXTURES = new URL('fixtures/', import.meta.url);

/** The database of a version, and what it exported then as JSON Lines; undefined where nobody has frozen it. */
export async function frozenDatabase(
  version: number,
): Promise<{readonly database: FrozenDatabase; readonly exported: string} | undefined> {
  const [database, exported] = await Promise.all(
    [`version-${version}.json`, `version-${version}.responses.jsonl`].map((name) => fetch(new URL(name, FIXTURES))),
  );
  if (!database?.ok || !exported?.ok) return undefined;
  return {database: (await database.json()) as FrozenDatabase, exported: await exported.text()};
}

/** Makes it through the browser's own interface, with nothing of today's code in between. */
export async function thaw(name: string, {version, stores}: FrozenDatabase): Promise<void> {
  const request = indexedDB.open(name, version);
  request.addEventListener('upgradeneeded', () => {
    for (const {name: store, keyPath, autoIncrement, indexes, records} of stores) {
      const made = request.result.createObjectStore(store, {keyPath, autoIncrement});
      for (const index of indexes) made.createIndex(index.name, index.keyPath, index);
      for (const record of records) made.add(record);
    }
  });
  (await resultOf(request)).close();
}

/** Every record of a database by the name of its store, as it is stored. */
export async function recordsIn(name: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const database = await resultOf(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const records = await Promise.all(names.map((store) => resultOf(transaction.objectStore(store).getAll())));
  database.close();
  return new Map(names.map((store, index) => [store, records[index] ?? []]));
}
