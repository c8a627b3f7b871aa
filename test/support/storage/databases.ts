/** The browser's IndexedDB with some members replaced. */
export function factoryWith(members: Partial<IDBFactory>): IDBFactory {
  return {
    open: (name, version) => indexedDB.open(name, version),
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    cmp: (first, second) => indexedDB.cmp(first, second),
    databases: () => indexedDB.databases(),
    ...members,
  };
}

/** Names of the databases that the browser knows. */
export async function databaseNames(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({name}) => name);
}

/** What a request gives. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
}
