import {expect, waitUntil} from '@open-wc/testing';

import {databaseNames, factoryWith} from '../../../test/support/storage/databases.js';
import {sampleDraft, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores} from '../../../test/support/storage/stores.js';
import {withMethod} from '../../../test/support/storage/with-method.js';
import {listsOnlyWhatOpens, openTrialDatabase} from './trial-database.js';

const isWebKit = !('mozInnerScreenX' in globalThis) && !('chrome' in globalThis);

/** Fails as WebKitGTK 2.50 does on a full disk: nothing is listed, and nothing opens. */
function fullDisk(): IDBFactory {
  const open = () =>
    ({
      error: new DOMException('Unable to open database file on disk', 'UnknownError'),
      addEventListener: (type: string, listen: (event: Event) => void) =>
        type === 'error' && queueMicrotask(() => listen(new Event('error'))),
    }) as unknown as IDBOpenDBRequest;
  return factoryWith({databases: async () => [], open});
}

describe('the trial database', () => {
  const stores = freshStores();

  it('is for WebKit only', () => {
    const agents = {
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15': true,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.7339.95 Mobile/15E148 Safari/604.1': true,
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36': false,
      'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0': false,
    };
    expect(Object.keys(agents).map((agent) => listsOnlyWhatOpens(agent))).to.deep.equal(Object.values(agents));
    expect(listsOnlyWhatOpens()).to.equal(isWebKit);
  });

  it('is opened and leaves nothing', async () => {
    const before = await databaseNames();
    await openTrialDatabase(indexedDB, 5000);
    await waitUntil(async () => (await databaseNames()).length === before.length, 'it is gone');
  });

  it('says what the browser says when it does not open, and nothing of a disk that is busy', async () => {
    const failure = await openTrialDatabase(fullDisk(), 5000).catch((error: unknown) => error);
    expect(failure).to.include({name: 'StorageError', code: 'unavailable'});
    const silent = {addEventListener: () => undefined} as unknown as IDBOpenDBRequest;
    await openTrialDatabase(factoryWith({open: () => silent}), 10);
  });

  it('keeps nobody from storing because ten tabs try at once', async () => {
    const silent = {addEventListener: () => undefined} as unknown as IDBOpenDBRequest;
    const store = await stores.open({
      indexedDB: factoryWith({databases: async () => [], open: () => silent}),
      timeout: 10,
    });
    expect(store.kind).to.equal('indexeddb');
  });

  it('keeps a store from passing for an empty one where the list hides what is there', async () => {
    const store = await stores.open({indexedDB: fullDisk()});
    expect(store.kind).to.equal(isWebKit ? 'memory' : 'indexeddb');
  });

  it('is not asked for where the database is listed', async () => {
    const store = await stores.open();
    await withMethod(
      IDBFactory.prototype,
      'deleteDatabase',
      () => () => expect.fail('a trial was made'),
      async () => {
        await store.saveDraft(sampleDraft(), sampleSurvey());
        expect((await stores.open()).kind).to.equal('indexeddb');
      },
    );
  });
});
