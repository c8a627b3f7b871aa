import {expect} from '@open-wc/testing';
import {openResponseStore, type ResponseStore, type StorageUsage} from '@consulta/storage';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {sampleResponse, survey} from '../../../../../test/support/desk/sample-files.js';
import {storeWith} from '../../../../../test/support/desk/store-with.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';

const KEPT = 'The browser keeps this data until you delete it.';
const MAY_GO = 'The browser may clear this data when space runs short or the site is not used for some time.';

/** The figure of this name, as it is shown; undefined where there is none. */
function figure(desk: DeskPage, name: string): string | undefined {
  const found = [...desk.root.querySelectorAll('.storage dl > div')].find(
    (one) => one.firstElementChild?.textContent === name,
  );
  return found?.lastElementChild?.textContent.replaceAll(/\s+/g, ' ');
}

describe('<consulta-responses> where the answers are', () => {
  const database = freshDatabase();
  let store: ResponseStore;

  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
    await store.importAll({responses: [sampleResponse(0), sampleResponse(1)], surveys: [survey]});
  });
  afterEach(() => store.close());

  async function open(properties: Parameters<typeof DeskPage.open>[0] = {database: database.name}): Promise<DeskPage> {
    const desk = await DeskPage.open({lang: 'en', ...properties});
    await desk.until(() => desk.find('.storage') !== null, 'it says how safely they are kept');
    return desk;
  }
  /** A desk over the real store, told other figures than the browser has. */
  const openWith = (told: Partial<StorageUsage>, methods: Partial<ResponseStore> = {}) =>
    open({store: storeWith(store, {usage: () => Promise.resolve({responses: 2, drafts: 0, ...told}), ...methods})});

  it('says of this browser what it says itself: room taken, room there is, and whether it keeps the data', async () => {
    const desk = await open();
    // WebKitGTK has nothing to ask.
    const manager: Partial<StorageManager> = globalThis.navigator?.storage ?? {};
    const {usage = undefined, quota = undefined} = (await manager.estimate?.()) ?? {};
    const space = /^([\d.,]+) (k|M|G)B of ([\d.,]+) (k|M|G)B$/.exec(figure(desk, 'Space') ?? '');
    const bytes = (amount = '', unit = '') => Number(amount.replaceAll(',', '')) * {k: 1e3, M: 1e6, G: 1e9}[unit]!;
    if (usage === undefined || quota === undefined) expect(space).to.equal(null);
    else {
      // The browser counts anew at each look; of what there is the shown digits are as many as there are.
      expect(bytes(space?.[3], space?.[4])).to.be.closeTo(quota, quota * 0.1);
      expect(bytes(space?.[1], space?.[2])).to.be.lessThan(quota);
    }
    expect([figure(desk, 'Responses'), figure(desk, 'Unfinished')]).to.deep.equal(['2', '0']);
    const isKept = await manager.persisted?.();
    expect(desk.text('.storage')).to.contain(isKept ? KEPT : MAY_GO);
    await expectAccessible(desk.element, 'storage health');
  });

  it('shows room in units that a person can compare', async () => {
    for (const [used, quota, shown] of [
      [0, 999_499, '0 kB of 999 kB'],
      [12_345, 5_000_000, '12 kB of 5 MB'],
      [1_234_567, 2_345_678_901, '1.2 MB of 2.3 GB'],
      [3_000_000_000, 4_500_000_000_000, '3 GB of 4,500 GB'],
    ] as const) {
      expect(figure(await openWith({used, quota}), 'Space')).to.equal(shown);
    }
    expect(figure(await openWith({used: 12_345}), 'Space')).to.equal('12 kB');
    expect(figure(await openWith({}), 'Space')).to.equal(undefined);
  });

  it('says what it means that the data is kept, and asks for nothing more', async () => {
    const desk = await openWith({persisted: true});
    expect(desk.text('.storage')).to.contain(KEPT);
    expect(desk.find('.storage button')).to.equal(null);
  });

  it('says what it means that the data may go; where the browser cannot be asked there is nothing to press', async () => {
    const asked = await openWith({persisted: false});
    expect(asked.text('.storage')).to.contain(MAY_GO).and.to.contain('Keep an exported copy.');
    expect(asked.button('Keep this data', '.storage').disabled).to.equal(false);
    const mute = await openWith({persisted: undefined});
    expect(mute.text('.storage')).to.contain(MAY_GO);
    expect(mute.find('.storage button')).to.equal(null);
  });

  it('says so when the browser agrees to keep it', async () => {
    let persisted = false;
    const desk = await openWith({}, {
      usage: () => Promise.resolve({responses: 2, drafts: 0, persisted}),
      persist: () => Promise.resolve((persisted = true)),
    }); // prettier-ignore
    await desk.press('Keep this data', () => desk.text('.storage').includes(KEPT), '.storage');
    expect(desk.text('.storage')).not.to.contain('may clear');
  });

  it('says so when the browser does not agree, or does not answer', async () => {
    const refused = await openWith({persisted: false}, {persist: () => Promise.resolve(false)});
    await refused.press('Keep this data', () => refused.text('.storage').includes('did not agree'), '.storage');
    expect(refused.text('.storage [role=status]')).to.contain('keep an exported copy');
    await expectAccessible(refused.element, 'the browser did not agree');

    const waiting = await openWith({persisted: false}, {persist: () => new Promise(() => undefined)});
    await waiting.press('Keep this data', () => waiting.text('.storage').includes('please allow it'), '.storage');
    expect(waiting.find('.storage button')).to.equal(null);
  });

  it('says so where nothing can be stored, and then speaks of no browser that keeps it', async () => {
    const memory = await openResponseStore({indexedDB: undefined});
    await memory.importAll({responses: [sampleResponse(0)], surveys: [survey]});
    const desk = await open({store: memory});
    expect(desk.text('.problem')).to.contain('gone when the page closes');
    expect(desk.text('.storage')).not.to.contain('The browser');
  });
});
