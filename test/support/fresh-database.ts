/**
 * Call it inside `describe`: every test gets the name of a database that nobody else uses, and the database
 * is deleted after the test, so that no test can see what another one left.
 */
export function freshDatabase(): {readonly name: string} {
  const database = {name: ''};
  beforeEach(() => {
    database.name = `consulta-test-${crypto.randomUUID()}`;
  });
  afterEach(() => deleteDatabase(database.name));
  return database;
}

/** A connection that is still open delays the deletion until the page goes; waiting for it would hang the tests. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error ?? new Error(`The database ${name} could not be deleted.`));
  });
}
