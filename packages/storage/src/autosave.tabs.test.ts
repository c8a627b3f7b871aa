import {expect} from '@open-wc/testing';

import {autosave} from './autosave.js';
import type {StoreChange} from './contract.js';
import {StorageError} from './storage-error.js';
import {DraftStoreDouble} from '../../../test/support/storage/draft-store-double.js';
import {FakeTimer} from '../../../test/support/storage/fake-timer.js';
import {numberedId, sampleDraft} from '../../../test/support/storage/samples.js';
import {SessionDouble} from '../../../test/support/storage/session-double.js';
import {freshStores} from '../../../test/support/storage/stores.js';

const STORED: StoreChange = {kind: 'draft', ids: [sampleDraft().id], removed: false, origin: 'other-tab'};

function begin(page?: EventTarget) {
  const [session, store, timer] = [new SessionDouble(), new DraftStoreDouble(), new FakeTimer()];
  const saving = autosave(session, store, {schedule: timer.schedule, page});
  return {session, store, timer, saving};
}

describe('autosave beside another tab', () => {
  it('takes over what the other tab saved, and tells of the other tab', async () => {
    const {session, store, timer, saving} = begin();
    store.stored = sampleDraft({answers: {one: 'there'}, edits: {one: 3}});
    await store.tell(STORED);
    expect(session.toDraft().answers).to.deep.equal({one: 'there'});
    expect(saving.status).to.include({state: 'idle', otherTab: true});
    expect(timer.waiting).to.equal(0);
  });

  it('saves again what the other tab did not know of', async () => {
    const {session, store, timer, saving} = begin();
    session.answer('two', 'here');
    await Promise.all([saving.flush(), store.saves[0]?.succeed()]);
    store.stored = sampleDraft({answers: {one: 'there'}, edits: {one: 3}});
    await store.tell(STORED);
    timer.pass(300);
    expect(store.saves[1]?.draft.answers).to.deep.equal({one: 'there', two: 'here'});
  });

  it('leaves the drafts of others alone', async () => {
    const {session, store, saving} = begin();
    await store.tell({...STORED, ids: [numberedId(7)]});
    expect([session.adopted, saving.status.otherTab]).to.deep.equal([[], false]);
  });

  for (const [ended, change] of [
    ['submitted', {...STORED, kind: 'response'}],
    ['discarded', {...STORED, removed: true}],
  ] as const) {
    it(`ends when the draft is ${ended} there, and saves nothing more`, async () => {
      const {session, store, timer, saving} = begin();
      session.answer('one', 'a');
      await store.tell(change);
      expect(saving.status).to.include({state: 'ended', ended});
      session.answer('one', 'b');
      timer.pass(1000);
      await saving.flush();
      expect(store.saves).to.have.lengthOf(0);
      session.reset(numberedId(2));
      expect(saving.status).to.include({state: 'idle', ended: undefined});
    });

    it(`stays ended when a draft that was read before it was ${ended} comes only then`, async () => {
      const {store, saving} = begin();
      store.stored = sampleDraft({answers: {one: 'there'}, edits: {one: 3}});
      void store.tell(STORED);
      await store.tell(change);
      expect(saving.status).to.include({state: 'ended', ended});
    });
  }

  it('ends when the store says that the response is in already', async () => {
    const {session, store, timer, saving} = begin();
    session.answer('one', 'a');
    timer.pass(300);
    await store.saves[0]?.fail(new StorageError('submitted', 'in already'));
    expect(saving.status).to.include({state: 'ended', ended: 'submitted'});
    expect(timer.waiting).to.equal(0);
  });

  it('says nothing of a save that was submitted there before it was heard of here', async () => {
    const {session, store, timer, saving} = begin();
    const said: string[] = [];
    saving.subscribe(({state}) => said.push(state));
    session.answer('two', 'stored, and taken over there');
    timer.pass(300);
    await store.tell({...STORED, kind: 'response'});
    await store.saves[0]?.succeed();
    expect(said).to.deep.equal(['waiting', 'saving', 'ended']);
  });

  describe('when the page was left, and is there after all', () => {
    async function leaveAndStay() {
      const page = new EventTarget();
      const {session, store, saving} = begin(page);
      const said: string[] = [];
      saving.subscribe(({state}) => said.push(state));
      session.answer('one', 'put without looking');
      page.dispatchEvent(new Event('visibilitychange'));
      await store.saves[0]?.succeed();
      return {session, store, said};
    }

    it('looks at what is stored before it says that it is saved', async () => {
      const {session, store, said} = await leaveAndStay();
      expect(store.saves.map(({leaving}) => leaving)).to.deep.equal([true, false]);
      expect(said).not.to.include('saved');
      await store.saves[1]?.succeed(sampleDraft({answers: {two: 'there'}, edits: {two: 1}}));
      expect(said.at(-1)).to.equal('saved');
      expect(session.toDraft().answers).to.deep.equal({one: 'put without looking', two: 'there'});
      expect(store.saves).to.have.lengthOf(2);
    });

    it('never says that it is saved what came after the submission there', async () => {
      const {store, said} = await leaveAndStay();
      await store.saves[1]?.fail(new StorageError('submitted', 'in already'));
      expect(said).to.deep.equal(['waiting', 'saving', 'waiting', 'saving', 'ended']);
    });
  });

  it('goes on when a discarded draft is restored', async () => {
    const {session, store, timer, saving} = begin();
    session.answer('one', 'a');
    await store.tell({...STORED, removed: true, origin: 'this-tab'});
    store.stored = session.toDraft();
    await store.tell({...STORED, origin: 'this-tab'});
    session.answer('one', 'b');
    timer.pass(300);
    expect(store.saves).to.have.lengthOf(1);
    expect(saving.status.ended).to.equal(undefined);
  });
});

describe('autosave on one database in two tabs', () => {
  const stores = freshStores();

  it('brings the answers of both together in both', async () => {
    const tabs = [0, 1].map(async () => {
      const [session, timer] = [new SessionDouble(), new FakeTimer()];
      const store = await stores.open();
      return {session, store, saving: autosave(session, store, {schedule: timer.schedule, page: undefined})};
    });
    const [one, two] = [await tabs[0]!, await tabs[1]!];
    const arrived = new Promise<void>((resolve) => {
      one.session.subscribe(() => 'two' in one.session.toDraft().answers && resolve());
    });
    one.session.answer('one', 'from the first');
    await one.saving.flush();
    two.session.answer('two', 'from the second');
    await two.saving.flush();
    await arrived;
    const both = {one: 'from the first', two: 'from the second'};
    expect((await one.store.drafts()).map(({answers}) => answers)).to.deep.equal([both]);
    expect([one.session.toDraft().answers, two.session.toDraft().answers]).to.deep.equal([both, both]);
    for (const {saving} of [one, two]) saving.stop();
  });

  it('saves again what a tab that was left had not heard of', async () => {
    const [gone, store] = [await stores.open(), await stores.open()];
    const session = new SessionDouble();
    const saving = autosave(session, store, {delay: 0, page: undefined});
    session.answer('one', 'here');
    await saving.flush();
    const healed = new Promise<void>((resolve) => {
      gone.watch(({origin}) => origin === 'other-tab' && resolve());
    });
    const blind = sampleDraft({answers: {two: 'there'}, edits: {two: 1}});
    await gone.saveDraft(blind, session.survey, {leaving: true});
    await healed;
    expect((await store.draft(session.id))?.answers).to.deep.equal({one: 'here', two: 'there'});
    saving.stop();
  });
});
