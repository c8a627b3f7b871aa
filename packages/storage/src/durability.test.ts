import {expect} from '@open-wc/testing';

import {sampleDraft, sampleResponse, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores} from '../../../test/support/storage/stores.js';
import {withMethod} from '../../../test/support/storage/with-method.js';

const OTHER = sampleResponse({id: '01900000-0000-7000-8000-000000000002'});

describe('what is on the disk before it is said to be kept', () => {
  const stores = freshStores();

  /** What was asked for with each writing transaction, and what the browser says of it where it tells. */
  async function durabilities(write: () => Promise<unknown>): Promise<(string | undefined)[]> {
    const made: {readonly asked: string | undefined; readonly transaction: IDBTransaction}[] = [];
    const watched = (begin: IDBDatabase['transaction']): IDBDatabase['transaction'] =>
      function (this: IDBDatabase, names, mode, options) {
        const transaction = begin.call(this, names, mode, options);
        if (mode === 'readwrite') made.push({asked: options?.durability, transaction});
        return transaction;
      };
    await withMethod(IDBDatabase.prototype, 'transaction', watched, async () => void (await write()));
    return made.map(({asked, transaction}) => transaction.durability ?? asked);
  }

  it('is a response that is submitted', async () => {
    const store = await stores.open();
    expect(await durabilities(() => store.submit(sampleResponse(), sampleSurvey()))).to.deep.equal(['strict']);
  });

  it('is every response of an import', async () => {
    const store = await stores.open();
    const read = {responses: [sampleResponse(), OTHER], surveys: [sampleSurvey()]};
    expect(await durabilities(() => store.importAll(read))).to.deep.equal(['strict']);
  });

  it('is what comes back when a deletion is undone', async () => {
    const store = await stores.open();
    await store.submit(sampleResponse(), sampleSurvey());
    const removed = await store.remove([sampleResponse().id]);
    expect(await durabilities(() => store.restore(removed))).to.deep.equal(['strict']);
  });

  it('is a deletion: what is gone does not come back', async () => {
    const store = await stores.open();
    await store.submit(sampleResponse(), sampleSurvey());
    expect(await durabilities(() => store.remove([sampleResponse().id]))).to.deep.equal(['strict']);
  });

  it('is no draft: the next answer is a moment away', async () => {
    const store = await stores.open();
    expect(await durabilities(() => store.saveDraft(sampleDraft(), sampleSurvey()))).to.deep.equal(['default']);
  });
});
