import {expect} from '@open-wc/testing';

import {numberedId, sampleDraft, sampleResponse, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores} from '../../../test/support/storage/stores.js';
import type {ResponseStore, StoreChange} from './contract.js';
import type {openResponseStore} from './open-response-store.js';

/** A page of its own in a frame: its own modules, its own connection, its own channel. */
async function storeInAnotherPage(database: string): Promise<{store: ResponseStore; frame: HTMLIFrameElement}> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as unknown as {
    eval(code: string): Promise<{openResponseStore: typeof openResponseStore}>;
  };
  const {openResponseStore: open} = await page.eval(
    `import('${new URL('./open-response-store.ts', import.meta.url)}')`,
  );
  return {store: await open({database}), frame};
}

function nextChange(store: ResponseStore): Promise<StoreChange> {
  return new Promise((resolve) => {
    const stop = store.watch((change) => {
      stop();
      resolve(change);
    });
  });
}

describe('two tabs with one database', () => {
  const stores = freshStores();

  for (const [where, second] of [
    ['of this page', async () => ({store: await stores.open(), frame: undefined})],
    ['of another page', () => storeInAnotherPage(stores.name)],
  ] as const) {
    describe(`the second store ${where}`, () => {
      let one: ResponseStore;
      let two: ResponseStore;
      let frame: HTMLIFrameElement | undefined;

      beforeEach(async () => {
        one = await stores.open();
        ({store: two, frame} = await second());
      });
      afterEach(() => {
        two.close();
        frame?.remove();
      });

      it('merges what both saved of one draft', async () => {
        await one.saveDraft(sampleDraft({answers: {a: 1}, edits: {a: 1}}), sampleSurvey());
        const merged = await two.saveDraft(sampleDraft({answers: {b: 2}, edits: {b: 1}}), sampleSurvey());
        expect(merged.answers).to.deep.equal({a: 1, b: 2});
        const again = await one.saveDraft(sampleDraft({answers: {a: 3}, edits: {a: 2}}), sampleSurvey());
        expect(again.answers).to.deep.equal({a: 3, b: 2});
        expect((await two.draft(sampleDraft().id))?.answers).to.deep.equal({a: 3, b: 2});
      });

      it('submits with the definition, when the other took that out together with the draft', async () => {
        await one.saveDraft(sampleDraft(), sampleSurvey());
        await two.discardDraft(sampleDraft().id);
        expect(await two.survey('hash-of-sample')).to.equal(undefined);
        await one.submit(sampleResponse(), sampleSurvey());
        expect(await two.survey('hash-of-sample')).to.deep.equal(sampleSurvey());
      });

      it('hears of what was stored right before the other closed', async () => {
        const heard = nextChange(two);
        await one.saveDraft(sampleDraft(), sampleSurvey());
        one.close();
        expect(await heard).to.include({kind: 'draft', removed: false, origin: 'other-tab'});
      });

      it('merges what both save at the same moment', async () => {
        const ids = Array.from({length: 20}, (_, index) => `q${index}`);
        await Promise.all(
          ids.map((id, index) =>
            (index % 2 === 0 ? one : two).saveDraft(
              sampleDraft({answers: {[id]: 1}, edits: {[id]: 1}}),
              sampleSurvey(),
            ),
          ),
        );
        expect(Object.keys((await one.draft(sampleDraft().id))?.answers ?? {})).to.have.members(ids);
      });

      it('hears of the other', async () => {
        const heard = nextChange(two);
        await one.saveDraft(sampleDraft(), sampleSurvey());
        expect(await heard).to.deep.equal({
          kind: 'draft',
          ids: [sampleDraft().id],
          removed: false,
          origin: 'other-tab',
        });
      });

      it('finds the database that the other made', async () => {
        expect(await two.drafts()).to.deep.equal([]);
        await one.saveDraft(sampleDraft(), sampleSurvey());
        expect(await two.drafts()).to.deep.equal([sampleDraft()]);
      });

      it('does not bring back a draft that the other submitted', async () => {
        await two.saveDraft(sampleDraft(), sampleSurvey());
        await one.submit(sampleResponse(), sampleSurvey());
        const failure = await two
          .saveDraft(sampleDraft({edits: {one: 2}}), sampleSurvey())
          .catch((error: unknown) => error);
        expect(failure).to.include({code: 'submitted'});
        expect([await one.drafts(), await two.count()]).to.deep.equal([[], 1]);
      });

      it('puts the definition in again when the other has taken it out', async () => {
        await two.saveDraft(sampleDraft(), sampleSurvey());
        await one.discardDraft(sampleDraft().id);
        expect(await two.survey('hash-of-sample')).to.equal(undefined);
        await two.saveDraft(sampleDraft({id: numberedId(2)}), sampleSurvey());
        await two.saveDraft(sampleDraft(), sampleSurvey());
        expect(await one.survey('hash-of-sample')).to.deep.equal(sampleSurvey());
      });
    });
  }

  it('keeps what a page saves while it is left', async () => {
    const here = await stores.open();
    const {store: there, frame} = await storeInAnotherPage(stores.name);
    await there.saveDraft(sampleDraft(), sampleSurvey());
    const last = sampleDraft({answers: {one: 'last'}, edits: {one: 2}, savedAt: '2026-03-01T10:06:00.000Z'});
    frame.contentWindow?.addEventListener('beforeunload', () => {
      void there.saveDraft(last, sampleSurvey(), {leaving: true});
    });
    const left = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.src = new URL('./index.ts', import.meta.url).href; // Any page will do.
    await left;
    frame.remove();
    expect(await here.draft(last.id)).to.deep.equal(last);
  });
});
