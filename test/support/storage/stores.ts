import {freshDatabase} from '../fresh-database.js';
import type {ResponseStore} from '../../../packages/storage/src/contract.js';
import {type OpenOptions, openResponseStore} from '../../../packages/storage/src/open-response-store.js';

/** Call it inside `describe`: opens stores on a database of the test's own, and closes them after it. */
export function freshStores(): {readonly name: string; open(options?: OpenOptions): Promise<ResponseStore>} {
  const database = freshDatabase();
  const stores: ResponseStore[] = [];
  afterEach(() => {
    for (const store of stores.splice(0)) store.close();
  });
  return {
    get name() {
      return database.name;
    },
    async open(options) {
      const store = await openResponseStore({database: database.name, ...options});
      stores.push(store);
      return store;
    },
  };
}

/** The two kinds of store keep the same promises; these options open each. */
export const KINDS: readonly {readonly kind: ResponseStore['kind']; readonly options: OpenOptions}[] = [
  {kind: 'indexeddb', options: {}},
  {kind: 'memory', options: {indexedDB: undefined}},
];
