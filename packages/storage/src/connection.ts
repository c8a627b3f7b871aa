import {type OpenRequest, openDatabase} from './open-database.js';
import {StorageError, toStorageError} from './storage-error.js';
import {VERSION} from './upgrades.js';

/** The one handle to the database, opened when first needed and again when the browser took it away. */
export class Connection {
  readonly #request: Omit<OpenRequest, 'create'>;
  readonly #taken: () => void;
  #database: IDBDatabase | undefined;
  #opening: Promise<IDBDatabase | undefined> | undefined;
  #closed = false;
  /** True when the database is of a newer version than this code. */
  outdated = false;

  /** `taken` is called when another tab deletes the database, or the browser takes it away. */
  constructor(request: Omit<OpenRequest, 'create'>, taken: () => void) {
    this.#request = request;
    this.#taken = taken;
  }

  /** Runs `body` on the database if there is one. */
  async ifThere<T>(body: (database: IDBDatabase) => Promise<T>): Promise<T | undefined> {
    return this.#once(
      () => this.#open(false),
      (database) => (database === undefined ? Promise.resolve(undefined) : body(database)),
    );
  }

  /** Runs `body` on the database, which is made if there is none. */
  async always<T>(body: (database: IDBDatabase) => Promise<T>): Promise<T> {
    return this.#once(async () => {
      const database = await this.#open(true);
      if (database === undefined) throw new StorageError('unavailable', 'The database was not made.');
      return database;
    }, body);
  }

  close(): void {
    this.#closed = true;
    if (this.#database !== undefined) this.#drop(this.#database);
  }

  /** Every write is a put under an id made on the device, so doing it again after a lost connection is safe. */
  async #once<D extends IDBDatabase | undefined, T>(open: () => Promise<D>, body: (database: D) => Promise<T>) {
    try {
      const database = await open();
      try {
        return await body(database);
      } catch (error) {
        if (!isLostConnection(error) || this.#closed) throw error;
        if (database !== undefined) this.#drop(database);
        return await body(await open());
      }
    } catch (error) {
      throw toStorageError(error);
    }
  }

  /** The shared promise is set before anything is awaited, so that two callers never open twice. */
  #open(create: boolean): Promise<IDBDatabase | undefined> {
    if (this.#closed) return Promise.reject(new StorageError('aborted', 'This store was closed. Open a new one.'));
    if (this.#database !== undefined) return Promise.resolve(this.#database);
    const before = this.#opening;
    if (before !== undefined && !create) return before;
    const opening =
      before === undefined
        ? this.#connect(create)
        : before.catch(() => undefined).then((database) => database ?? this.#connect(create));
    this.#opening = opening;
    const forget = () => {
      if (this.#opening === opening) this.#opening = undefined;
    };
    // What is absent now may be made by another tab, and what failed may work next time.
    opening.then(forget, forget);
    return opening;
  }

  async #connect(create: boolean): Promise<IDBDatabase | undefined> {
    const database = await openDatabase({...this.#request, create});
    if (database === undefined) return undefined;
    this.outdated = database.version > VERSION;
    // A newer version or a deletion is waiting in another tab: let it through, and open again when needed.
    database.addEventListener('versionchange', ({newVersion}) => {
      this.#drop(database);
      if (newVersion === null) this.#taken();
    });
    database.addEventListener('close', () => {
      this.#drop(database);
      this.#taken();
    });
    if (this.#closed) database.close();
    else this.#database = database;
    return database;
  }

  #drop(database: IDBDatabase): void {
    database.close();
    if (this.#database === database) this.#database = undefined;
  }
}

function isLostConnection(error: unknown): boolean {
  return error instanceof DOMException && ['InvalidStateError', 'AbortError', 'UnknownError'].includes(error.name);
}
