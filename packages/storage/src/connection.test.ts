import {expect} from '@open-wc/testing';

import type {StoreChange} from './contract.js';

import {databaseNames, factoryWith, resultOf} from '../../../test/support/storage/databases.js';
import {sampleDraft, sampleResponse, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores} from '../../../test/support/storage/stores.js';
import {withMethod} from '../../../test/support/storage/with-method.js';
import {VERSION} from './upgrades.js';

/** The browser's factory, and every connection that it gave away to the database of that name. */
function watchedFactory(watched: string): {readonly factory: IDBFactory; readonly connections: IDBDatabase[]} {
  const connections: IDBDatabase[] = [];
  const open: IDBFactory['open'] = (name, version) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('success', () => name === watched && connections.push(request.result));
    return request;
  };
  return {factory: factoryWith({open}), connections};
}

describe('a store whose connection goes', () => {
  const stores = freshStores();
  const later = sampleDraft({answers: {one: 'later'}, edits: {one: 2}, savedAt: '2026-03-01T10:06:00.000Z'});

  async function opened() {
    const {factory, connections} = watchedFactory(stores.name);
    const store = await stores.open({indexedDB: factory});
    await store.saveDraft(sampleDraft(), sampleSurvey());
    return {store, connections};
  }

  it('opens again when the connection was closed under it', async () => {
    const {store, connections} = await opened();
    connections[0]?.close();
    expect(await store.saveDraft(later, sampleSurvey())).to.deep.equal(later);
    expect(await store.drafts()).to.deep.equal([later]);
    expect(connections).to.have.lengthOf(2);
  });

  it('opens again after the browser took the connection away', async () => {
    const {store, connections} = await opened();
    connections[0]?.dispatchEvent(new Event('close'));
    await store.saveDraft(later, sampleSurvey());
    expect(connections).to.have.lengthOf(2);
  });

  it('tries again when a transaction is aborted from outside, and stores once', async () => {
    const {store, connections} = await opened();
    const database = connections[0];
    if (database === undefined) throw new Error('the store opened nothing');
    const transaction = database.transaction.bind(database);
    database.transaction = (...parameters) => {
      const aborted = transaction(...parameters);
      queueMicrotask(() => aborted.abort());
      return aborted;
    };
    await store.submit(sampleResponse(), sampleSurvey());
    expect([await store.count(), connections.length]).to.deep.equal([1, 2]);
  });

  it('gives up after the second time, and says so', async () => {
    const {store, connections} = await opened();
    const lost = () => {
      throw new DOMException('gone', 'InvalidStateError');
    };
    await withMethod(
      IDBDatabase.prototype,
      'transaction',
      () => lost,
      async () => {
        const failure = await store.saveDraft(later, sampleSurvey()).catch((error: unknown) => error);
        expect(failure).to.include({name: 'StorageError', code: 'unavailable'});
        expect(connections).to.have.lengthOf(2);
      },
    );
    expect(await store.saveDraft(later, sampleSurvey())).to.deep.equal(later);
  });

  it('lets the database be deleted at once, finds nothing then, and makes it again to save', async () => {
    const {store} = await opened();
    await resultOf(indexedDB.deleteDatabase(stores.name));
    expect(await store.drafts()).to.deep.equal([]);
    expect(await databaseNames()).not.to.include(stores.name);
    await store.saveDraft(later, sampleSurvey());
    expect(await store.drafts()).to.deep.equal([later]);
    expect(await store.survey(later.surveyHash)).to.deep.equal(sampleSurvey());
  });

  it('tells that everything may be gone when another tab deletes the database, or the browser takes it', async () => {
    const {store, connections} = await opened();
    const heard: StoreChange[] = [];
    store.watch((change) => heard.push(change));
    await resultOf(indexedDB.deleteDatabase(stores.name));
    await store.saveDraft(later, sampleSurvey());
    connections[1]?.dispatchEvent(new Event('close'));
    const loss = {kind: 'response', ids: [], removed: true, origin: 'other-tab'};
    expect(heard.filter(({ids}) => ids.length === 0)).to.deep.equal([loss, loss]);
  });

  it('lets a newer version through, goes on saving into it, and says that a reload is due', async () => {
    const {store} = await opened();
    const request = indexedDB.open(stores.name, VERSION + 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('later'));
    (await resultOf(request)).close();
    expect(await store.saveDraft(later, sampleSurvey())).to.deep.equal(later);
    expect([store.kind, store.reason]).to.deep.equal(['indexeddb', 'version']);
  });

  it('asks for a reload when the newer database lacks what it needs', async () => {
    const request = indexedDB.open(stores.name, VERSION + 1);
    (await resultOf(request)).close();
    const store = await stores.open();
    expect([store.kind, store.reason]).to.deep.equal(['memory', 'version']);
  });

  it('refuses work after it was closed', async () => {
    const {store} = await opened();
    store.close();
    expect(await store.drafts().catch((error: unknown) => error)).to.include({code: 'aborted'});
  });
});
