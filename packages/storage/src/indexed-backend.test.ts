import {expect} from '@open-wc/testing';

import {freshDatabase} from '../../../test/support/fresh-database.js';
import {sampleDraft, sampleResponse, sampleSurvey} from '../../../test/support/storage/samples.js';
import {withMethod} from '../../../test/support/storage/with-method.js';
import {IndexedBackend} from './indexed-backend.js';
import {StorageError} from './storage-error.js';

describe('IndexedBackend', () => {
  const database = freshDatabase();
  const backends: IndexedBackend[] = [];
  const definition = {hash: 'hash-of-sample', survey: sampleSurvey()};

  function open(): IndexedBackend {
    const backend = new IndexedBackend({factory: indexedDB, name: database.name, timeout: 5000});
    backends.push(backend);
    return backend;
  }

  afterEach(() => {
    for (const backend of backends.splice(0)) backend.close();
  });

  it('stores nothing of a transaction in which a record cannot be copied', async () => {
    const backend = open();
    const failure = backend.write(async (transaction) => {
      transaction.put('surveys', definition);
      transaction.put('drafts', sampleDraft({answers: {one: (() => 'a') as unknown as string}}));
    });
    expect(await failure.catch((error: unknown) => error)).to.include({name: 'StorageError', code: 'not-cloneable'});
    expect(await backend.read((transaction) => transaction.has('surveys', definition.hash))).to.equal(false);
  });

  it('stores nothing of a transaction whose body fails, and passes the failure on', async () => {
    const backend = open();
    const reason = new StorageError('submitted', 'in already');
    const failure = backend.write(async (transaction) => {
      transaction.put('drafts', sampleDraft());
      await transaction.get('drafts', sampleDraft().id);
      throw reason;
    });
    expect(await failure.catch((error: unknown) => error)).to.equal(reason);
    expect(await backend.read((transaction) => transaction.all('drafts'))).to.deep.equal([]);
  });

  it('resolves only after the commit: success, then an abort at the quota, is a failure (by a wrapped put)', async () => {
    const backend = open();
    await backend.write(async (transaction) => transaction.put('surveys', definition));
    const full: (put: IDBObjectStore['put']) => IDBObjectStore['put'] = (put) =>
      function (this: IDBObjectStore, ...parameters) {
        const request = put.apply(this, parameters);
        // As Chromium does: the request succeeds, then the transaction aborts and only it knows why.
        request.addEventListener('success', () => {
          Object.defineProperty(this.transaction, 'error', {value: new DOMException('full', 'QuotaExceededError')});
          this.transaction.abort();
        });
        return request;
      };
    await withMethod(IDBObjectStore.prototype, 'put', full, async () => {
      const failure = backend.write(async (transaction) => transaction.put('responses', sampleResponse()));
      expect(await failure.catch((error: unknown) => error)).to.include({name: 'StorageError', code: 'quota'});
    });
    expect(await backend.read((transaction) => transaction.count('responses'))).to.equal(0);
  });

  it('asks for the strict durability where a body asks for it (by a wrapped transaction)', async () => {
    const backend = open();
    const asked: unknown[] = [];
    const listen: (transaction: IDBDatabase['transaction']) => IDBDatabase['transaction'] = (transaction) =>
      function (this: IDBDatabase, stores, mode, options) {
        asked.push(options?.durability);
        return transaction.call(this, stores, mode, options);
      };
    await withMethod(IDBDatabase.prototype, 'transaction', listen, async () => {
      await backend.write(async (transaction) => transaction.put('drafts', sampleDraft()));
      await backend.write(async (transaction) => transaction.put('responses', sampleResponse()), 'strict');
    });
    expect(asked).to.deep.equal(['default', 'strict']);
  });
});
