import {expect} from '@open-wc/testing';

import {databaseNames, factoryWith} from '../../../test/support/storage/databases.js';
import {sampleDraft, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores} from '../../../test/support/storage/stores.js';
import {withMethod} from '../../../test/support/storage/with-method.js';
import {openDatabase} from './open-database.js';

/** A delay that nobody else asks for. */
const TIMEOUT = 54_321;

describe('openDatabase', () => {
  const stores = freshStores();

  it('has one deadline for looking and opening together, and lets go of it', async () => {
    await (await stores.open()).saveDraft(sampleDraft(), sampleSurvey());
    const running = new Set<unknown>();
    let started = 0;
    const set = (original: typeof setTimeout) =>
      ((callback: () => void, delay: number) => {
        const timer = original(callback, delay);
        if (delay === TIMEOUT) running.add(timer);
        if (delay === TIMEOUT) started += 1;
        return timer;
      }) as typeof setTimeout;
    const clear = (original: typeof clearTimeout) => (timer: number | undefined) => {
      running.delete(timer);
      original(timer);
    };
    await withMethod(globalThis as {setTimeout: typeof setTimeout}, 'setTimeout', set, () =>
      withMethod(globalThis as {clearTimeout: typeof clearTimeout}, 'clearTimeout', clear as never, async () => {
        const request = {factory: factoryWith({}), name: stores.name, create: false, timeout: TIMEOUT};
        (await openDatabase(request))?.close();
        expect(await databaseNames()).not.to.include(`${stores.name}-absent`);
        expect(await openDatabase({...request, name: `${stores.name}-absent`})).to.equal(undefined);
      }),
    );
    expect([started, running.size]).to.deep.equal([2, 0]);
  });

  it('opens nothing any more when looking has taken all the time there is', async () => {
    let opened = 0;
    const factory = factoryWith({
      databases: () => new Promise(() => undefined),
      open: (name) => {
        opened += 1;
        return indexedDB.open(name);
      },
    });
    const request = {factory, name: stores.name, create: false, timeout: 10};
    const failure = await openDatabase(request).catch((error: unknown) => error);
    expect(failure).to.include({name: 'StorageError', code: 'timeout'});
    expect(opened).to.equal(0);
  });
});
