import {expect} from '@open-wc/testing';

import {collect} from '../../../test/support/storage/collect.js';
import {FakeTimer} from '../../../test/support/storage/fake-timer.js';
import {sampleDraft, sampleResponse} from '../../../test/support/storage/samples.js';
import {SessionDouble} from '../../../test/support/storage/session-double.js';
import {freshStores} from '../../../test/support/storage/stores.js';
import {autosave} from './autosave.js';
import type {ResponseStore} from './contract.js';
import {StorageError} from './storage-error.js';

/** One embed of the survey; all of a page share its store. */
function embed(store: ResponseStore) {
  const [session, timer] = [new SessionDouble(), new FakeTimer()];
  const saving = autosave(session, store, {schedule: timer.schedule, page: undefined});
  const states: string[] = [];
  saving.subscribe(({state}) => states.push(state));
  return {session, timer, saving, states};
}

/** Resolves once the session has this answer. */
function answered(session: SessionDouble, questionId: string): Promise<void> {
  return new Promise((resolve) => {
    session.subscribe(() => questionId in session.toDraft().answers && resolve());
  });
}

describe('autosave beside another embed of the survey on this page', () => {
  const stores = freshStores();

  it('takes over what the other embed saved, without speaking of another tab', async () => {
    const store = await stores.open();
    const [one, two] = [embed(store), embed(store)];
    const arrived = answered(two.session, 'b');
    one.session.answer('b', 2);
    await one.saving.flush();
    await arrived;
    expect(two.session.toDraft().answers).to.deep.equal({b: 2});
    expect(two.saving.status.otherTab).to.equal(false);
  });

  it('loses nothing of the one when the other is submitted', async () => {
    const store = await stores.open();
    const [one, two] = [embed(store), embed(store)];
    const arrived = answered(two.session, 'b');
    one.session.answer('b', 2);
    await one.saving.flush();
    await arrived;
    two.session.answer('a', 1);
    await two.saving.flush();
    const {answers} = two.session.toDraft();
    await store.submit(sampleResponse({answers}), two.session.survey, {writer: two.saving.writer});
    expect((await collect(store.responses())).map((response) => response.answers)).to.deep.equal([{a: 1, b: 2}]);
  });

  it('does not take over what it saved itself', async () => {
    const store = await stores.open();
    const {session, saving} = embed(store);
    session.answer('a', 1);
    await saving.flush();
    await store.drafts();
    expect(session.adopted).to.have.lengthOf(1); // What the save returned.
  });

  it('ends when the other embed submits or discards the draft', async () => {
    const store = await stores.open();
    const [one, two] = [embed(store), embed(store)];
    one.session.answer('a', 1);
    await one.saving.flush();
    await store.discardDraft(sampleDraft().id, {writer: two.saving.writer});
    expect(one.saving.status).to.include({state: 'ended', ended: 'discarded'});
    await store.saveDraft(sampleDraft(), one.session.survey);
    await store.submit(sampleResponse(), one.session.survey, {writer: two.saving.writer});
    expect(one.saving.status).to.include({state: 'ended', ended: 'submitted'});
  });

  it('is not told of an end that it brought about itself, and saves nothing after it', async () => {
    const store = await stores.open();
    const {session, timer, saving, states} = embed(store);
    session.answer('a', 1);
    await store.submit(sampleResponse(), session.survey, {writer: saving.writer});
    timer.pass(1000);
    await saving.flush();
    expect(states).not.to.include('ended');
    expect([saving.status.state, await store.drafts()]).to.deep.equal(['saved', []]);
  });

  it('is not told of an end by a save that came too late behind its own submission', async () => {
    const store = await stores.open();
    const {session, saving, states} = embed(store);
    const submitted = store.submit(sampleResponse(), session.survey, {writer: saving.writer});
    session.answer('a', 1);
    await Promise.all([submitted, saving.flush()]);
    expect(states).not.to.include('ended');
    expect([saving.status.state, await store.count()]).to.deep.equal(['saved', 1]);
  });

  it('begins the draft anew when the one who discarded it answers again', async () => {
    const store = await stores.open();
    const {session, saving, states} = embed(store);
    session.answer('a', 1);
    await saving.flush();
    await store.discardDraft(session.id, {writer: saving.writer});
    expect(saving.status).to.include({state: 'idle', savedAt: undefined});
    session.answer('a', 2);
    await saving.flush();
    expect([states.includes('ended'), await store.drafts()]).to.deep.equal([false, [session.toDraft()]]);
  });
});

describe('autosave with a listener that throws', () => {
  const stores = freshStores();

  it('saves all the same, and reports the mistake', async () => {
    const reported: unknown[] = [];
    const mistake = new Error('in a listener');
    const {reportError} = globalThis;
    globalThis.reportError = (error) => void reported.push(error);
    try {
      const store = await stores.open();
      const {session, saving} = embed(store);
      const unsubscribe = saving.subscribe(() => {
        throw mistake;
      });
      const unwatch = store.watch(() => {
        throw mistake;
      });
      session.answer('a', 1);
      await saving.flush();
      // That the database goes after the test is told, too.
      unsubscribe();
      unwatch();
      expect(await store.drafts()).to.deep.equal([session.toDraft()]);
      // Waiting, saving, stored, saved.
      expect(reported).to.deep.equal([mistake, mistake, mistake, mistake]);
    } finally {
      globalThis.reportError = reportError;
    }
  });
});

describe('autosave of what was answered before it began', () => {
  const stores = freshStores();

  it('saves it when told that it is unsaved', async () => {
    const store = await stores.open();
    const [session, timer] = [new SessionDouble(), new FakeTimer()];
    session.answer('a', 1);
    const saving = autosave(session, store, {schedule: timer.schedule, page: undefined, unsaved: true});
    expect(saving.status.state).to.equal('waiting');
    timer.pass(300);
    await saving.flush();
    expect(await store.drafts()).to.deep.equal([session.toDraft()]);
  });

  it('saves nothing while nothing is answered', async () => {
    const store = await stores.open();
    const [session, timer] = [new SessionDouble(), new FakeTimer()];
    const saving = autosave(session, store, {schedule: timer.schedule, page: undefined, unsaved: true});
    expect([saving.status.state, timer.waiting]).to.deep.equal(['idle', 0]);
  });

  it('goes on after a submission of a response under another id', async () => {
    const store = await stores.open();
    const [session, timer] = [new SessionDouble(), new FakeTimer()];
    const saving = autosave(session, store, {schedule: timer.schedule, page: undefined});
    session.answer('a', 1);
    await store.submit(sampleResponse({id: '01900000-0000-7000-8000-000000000009'}), session.survey);
    await saving.flush();
    expect(await store.drafts()).to.have.lengthOf(1);
    expect(saving.status.error).not.to.be.instanceOf(StorageError);
  });
});
