import {expect} from '@open-wc/testing';

import {collect} from '../../../test/support/storage/collect.js';
import {databaseNames, factoryWith, resultOf} from '../../../test/support/storage/databases.js';
import {numberedId, sampleDraft, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores} from '../../../test/support/storage/stores.js';
import {withMethod} from '../../../test/support/storage/with-method.js';
import type {ResponseStore} from './contract.js';
import {VERSION} from './upgrades.js';

/** Whether this engine lists a database whose first upgrade was aborted; WebKitGTK 2.50 does. */
async function abortedUpgradeIsListed(name: string): Promise<boolean> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => request.transaction?.abort());
  await resultOf(request).catch(() => undefined);
  const isListed = (await databaseNames()).includes(name);
  await resultOf(indexedDB.deleteDatabase(name));
  return isListed;
}

const silent = {addEventListener: () => undefined} as unknown as IDBOpenDBRequest;

describe('openResponseStore', () => {
  const stores = freshStores();

  async function touchWithoutWriting(store: ResponseStore): Promise<void> {
    expect([store.kind, store.reason]).to.deep.equal(['indexeddb', undefined]);
    expect(await store.drafts()).to.deep.equal([]);
    expect(await store.draft(numberedId(1))).to.equal(undefined);
    expect(await collect(store.responses())).to.deep.equal([]);
    expect(await store.count()).to.equal(0);
    expect(await store.survey('hash-of-sample')).to.equal(undefined);
    expect((await store.usage()).drafts).to.equal(0);
    expect((await store.discardDraft(numberedId(1))).drafts).to.deep.equal([]);
    expect((await store.remove([numberedId(1)])).responses).to.deep.equal([]);
    await store.restore({drafts: [], responses: [], surveys: []});
    expect((await store.importAll({responses: [], surveys: []})).added).to.deep.equal([]);
  }

  it('makes no database until the first write', async () => {
    const store = await stores.open();
    await touchWithoutWriting(store);
    expect(await databaseNames()).not.to.include(stores.name);
    await store.saveDraft(sampleDraft(), sampleSurvey());
    expect(await databaseNames()).to.include(stores.name);
    expect(await store.drafts()).to.deep.equal([sampleDraft()]);
  });

  for (const [how, list] of [
    ['does not list its databases', undefined],
    ['refuses to list its databases', () => Promise.reject(new DOMException('', 'UnknownError'))],
  ] as const) {
    it(`aborts its first upgrade where the browser ${how}, and leaves no more than that leaves`, async () => {
      const store = await stores.open({indexedDB: factoryWith({databases: list})});
      await touchWithoutWriting(store);
      const isListed = (await databaseNames()).includes(stores.name);
      expect(isListed).to.equal(await abortedUpgradeIsListed(`${stores.name}-aborted`));
      await store.saveDraft(sampleDraft(), sampleSurvey());
      expect(await store.drafts()).to.deep.equal([sampleDraft()]);
    });
  }

  it('makes the database as the design says, at the version of this code', async () => {
    const store = await stores.open();
    await store.saveDraft(sampleDraft(), sampleSurvey());
    const database = await resultOf(indexedDB.open(stores.name));
    expect(database.version).to.equal(VERSION);
    const found = [...database.objectStoreNames].map((name) => {
      const objects = database.transaction(name).objectStore(name);
      return [name, objects.keyPath, [...objects.indexNames].map((index) => [index, objects.index(index).keyPath])];
    });
    database.close();
    expect(found).to.deep.equal([
      ['conflicts', 'id', []],
      ['drafts', 'id', [['surveyId', 'surveyId']]],
      ['erased', 'id', []],
      ['outbox', 'id', []],
      [
        'responses',
        'id',
        [
          ['submittedAt', 'submittedAt'],
          ['surveyId', 'surveyId'],
        ],
      ],
      ['surveys', 'hash', []],
    ]);
  });

  it('opens once for calls at the same time', async () => {
    let opened = 0;
    const open: IDBFactory['open'] = (name, version) => {
      if (name === stores.name) opened += 1;
      return indexedDB.open(name, version);
    };
    const store = await stores.open({indexedDB: factoryWith({open})});
    await Promise.all(
      [1, 2, 3].map((number) => store.saveDraft(sampleDraft({id: numberedId(number)}), sampleSurvey())),
    );
    expect(opened).to.equal(1);
    expect(await store.drafts()).to.have.lengthOf(3);
  });

  describe('falls back to memory', () => {
    const refuse = () => {
      throw new DOMException('cookies are blocked', 'SecurityError');
    };

    it('when there is no IndexedDB', async () => {
      const store = await stores.open({indexedDB: undefined});
      expect([store.kind, store.reason]).to.deep.equal(['memory', 'unavailable']);
    });

    it('when the browser refuses it', async () => {
      const store = await stores.open({indexedDB: factoryWith({open: refuse, databases: refuse})});
      expect([store.kind, store.reason]).to.deep.equal(['memory', 'unavailable']);
    });

    it('when opening never answers', async () => {
      const factory = factoryWith({open: () => silent, databases: () => new Promise(() => undefined)});
      const store = await stores.open({indexedDB: factory, timeout: 10});
      expect([store.kind, store.reason]).to.deep.equal(['memory', 'timeout']);
      await store.saveDraft(sampleDraft(), sampleSurvey());
      expect(await store.drafts()).to.deep.equal([sampleDraft()]);
    });

    it('when the database opens but cannot be read', async () => {
      await (await stores.open()).saveDraft(sampleDraft(), sampleSurvey());
      const fail = () => () => {
        throw new DOMException('the file is broken', 'UnknownError');
      };
      await withMethod(IDBObjectStore.prototype, 'getAll', fail, async () => {
        const store = await stores.open();
        expect([store.kind, store.reason]).to.deep.equal(['memory', 'unavailable']);
        expect(await store.drafts()).to.deep.equal([]);
      });
      expect(await (await stores.open()).drafts()).to.deep.equal([sampleDraft()]);
    });

    it('when an old connection elsewhere blocks a new version', async () => {
      const open: IDBFactory['open'] = (name) => indexedDB.open(name, VERSION + 1);
      const holder = await resultOf(indexedDB.open(stores.name, 1));
      const store = await stores.open({indexedDB: factoryWith({open}), timeout: 50});
      expect([store.kind, store.reason]).to.deep.equal(['memory', 'blocked']);
      holder.close();
    });
  });

  it('says which code of failure it met when the database is to be made and the browser does not answer', async () => {
    const open: IDBFactory['open'] = (name) => (name === stores.name ? silent : indexedDB.open(name));
    const store = await stores.open({indexedDB: factoryWith({open}), timeout: 500});
    const failure = await store.saveDraft(sampleDraft(), sampleSurvey()).catch((error: unknown) => error);
    expect(failure).to.include({name: 'StorageError', code: 'timeout'});
  });
});
