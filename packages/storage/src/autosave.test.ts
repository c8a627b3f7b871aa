import {expect} from '@open-wc/testing';

import {autosave} from './autosave.js';
import type {AutosaveOptions} from './autosave-contract.js';
import {StorageError} from './storage-error.js';
import {DraftStoreDouble} from '../../../test/support/storage/draft-store-double.js';
import {FakeTimer} from '../../../test/support/storage/fake-timer.js';
import {numberedId, sampleDraft} from '../../../test/support/storage/samples.js';
import {SessionDouble} from '../../../test/support/storage/session-double.js';

function begin(options: AutosaveOptions = {}) {
  const session = new SessionDouble();
  const store = new DraftStoreDouble();
  const timer = new FakeTimer();
  const page = new EventTarget();
  const saving = autosave(session, store, {schedule: timer.schedule, page, ...options});
  const states: string[] = [];
  saving.subscribe(({state}) => states.push(state));
  return {session, store, timer, page, saving, states};
}

const QUOTA = new StorageError('quota', 'full');

describe('autosave', () => {
  it('saves 300 ms after a change, and says saved only when the store has it', async () => {
    const {session, store, timer, saving, states} = begin();
    session.answer('one', 'a');
    timer.pass(299);
    expect(store.saves).to.have.lengthOf(0);
    timer.pass(1);
    expect(store.saves.map(({draft}) => draft.answers)).to.deep.equal([{one: 'a'}]);
    expect(states).to.deep.equal(['waiting', 'saving']);
    await store.saves[0]?.succeed();
    expect(states).to.deep.equal(['waiting', 'saving', 'saved']);
    expect(saving.status.savedAt).to.equal(session.toDraft().savedAt);
  });

  it('goes on from the time that is stored when the clock is set back', async () => {
    const {session, store, timer, saving} = begin();
    const kept = session.toDraft.bind(session);
    session.toDraft = () => ({...kept(), savedAt: '2026-03-01T10:05:00.000Z'});
    session.answer('one', 'a');
    timer.pass(300);
    await store.saves[0]?.succeed(sampleDraft({savedAt: '2027-03-01T10:05:00.000Z'}));
    session.answer('one', 'b');
    timer.pass(300);
    const again = store.saves[1]?.draft;
    expect(again).to.deep.include({answers: {one: 'b'}, savedAt: '2027-03-01T10:05:00.001Z'});
    await store.saves[1]?.succeed();
    expect(saving.status.savedAt).to.equal(again?.savedAt);
  });

  it('saves someone who answers without a pause', () => {
    const {session, store, timer} = begin();
    for (let turn = 0; turn < 4; turn += 1) {
      session.answer('one', `${turn}`);
      timer.pass(100);
    }
    expect(store.saves).to.have.lengthOf(1);
  });

  it('saves nothing before the first answer', () => {
    const {session, store, timer, page, states} = begin();
    session.goTo('end');
    timer.pass(1000);
    page.dispatchEvent(new Event('pagehide'));
    expect(store.saves).to.have.lengthOf(0);
    expect(states).to.deep.equal([]);
  });

  for (const event of ['visibilitychange', 'pagehide', 'beforeunload']) {
    it(`saves at once on ${event}, in the way that does not wait for the page, and once`, () => {
      const {session, store, page} = begin();
      session.answer('one', 'a');
      page.dispatchEvent(new Event(event));
      page.dispatchEvent(new Event('pagehide'));
      expect(store.saves.map(({draft, leaving}) => [draft.answers, leaving])).to.deep.equal([[{one: 'a'}, true]]);
    });
  }

  it('makes a save in flight again when the page is left, because it would go with the page', () => {
    const {session, store, timer, page} = begin();
    session.answer('one', 'a');
    timer.pass(300);
    page.dispatchEvent(new Event('pagehide'));
    expect(store.saves.map(({draft, leaving}) => [draft.answers, leaving])).to.deep.equal([
      [{one: 'a'}, false],
      [{one: 'a'}, true],
    ]);
  });

  it('hears of a page about to be left only while something is unsaved', async () => {
    const page = new EventTarget();
    const heard = new Set<string>();
    page.addEventListener = (name: string) => void heard.add(name);
    page.removeEventListener = (name: string) => void heard.delete(name);
    const {session, store, saving} = begin({page});
    expect([...heard]).to.deep.equal(['visibilitychange', 'pagehide']);
    session.answer('one', 'a');
    expect(heard).to.include('beforeunload');
    await Promise.all([saving.flush(), store.saves[0]?.succeed()]);
    expect(heard).not.to.include('beforeunload');
    saving.stop();
    expect(heard.size).to.equal(0);
  });

  it('saves nothing when the page is left and all is saved', async () => {
    const {session, store, page, saving} = begin();
    session.answer('one', 'a');
    await Promise.all([saving.flush(), store.saves[0]?.succeed()]);
    page.dispatchEvent(new Event('pagehide'));
    expect(store.saves).to.have.lengthOf(1);
  });

  it('keeps one save in flight and brings the changes meanwhile together into the next', async () => {
    const {session, store, timer, states} = begin();
    session.answer('one', 'a');
    timer.pass(300);
    session.answer('one', 'b');
    timer.pass(300);
    session.answer('two', 2);
    timer.pass(300);
    expect(store.saves).to.have.lengthOf(1);
    await store.saves[0]?.succeed();
    expect(store.saves.map(({draft}) => draft.answers).slice(1)).to.deep.equal([{one: 'b', two: 2}]);
    await store.saves[1]?.succeed();
    expect(states.at(-1)).to.equal('saved');
  });

  it('hands what is stored to the session', async () => {
    const {session, store, timer} = begin();
    session.answer('one', 'a');
    timer.pass(300);
    const merged = sampleDraft({answers: {one: 'a', two: 'from elsewhere'}, edits: {one: 1, two: 4}});
    await store.saves[0]?.succeed(merged);
    expect(session.adopted).to.deep.equal([merged]);
    expect(store.saves).to.have.lengthOf(1);
  });

  it('flushes what is waiting, and resolves when it is stored', async () => {
    const {session, store, timer, saving} = begin();
    session.answer('one', 'a');
    const flushed = saving.flush();
    expect(store.saves).to.have.lengthOf(1);
    await store.saves[0]?.succeed();
    await flushed;
    expect(saving.status.state).to.equal('saved');
    await saving.flush();
    expect([store.saves.length, timer.waiting]).to.deep.equal([1, 0]);
  });

  it('starts anew when the session is reset', async () => {
    const {session, store, timer, saving} = begin();
    session.answer('one', 'a');
    await Promise.all([saving.flush(), store.saves[0]?.succeed()]);
    session.reset(numberedId(2));
    expect(saving.status).to.include({state: 'idle', savedAt: undefined});
    session.answer('one', 'b');
    timer.pass(300);
    expect(store.saves[1]?.draft).to.deep.include({id: numberedId(2), answers: {one: 'b'}});
  });

  it('saves what is waiting when it is stopped, and then lets go', async () => {
    const {session, store, page, timer, saving} = begin();
    session.answer('one', 'a');
    saving.stop();
    expect(store.saves).to.have.lengthOf(1);
    session.answer('one', 'b');
    page.dispatchEvent(new Event('pagehide'));
    timer.pass(1000);
    expect(store.saves).to.have.lengthOf(1);
  });

  describe('when a save fails', () => {
    it('says so, keeps the answers and tries again, less and less often, not for ever', async () => {
      const {session, store, timer, saving} = begin();
      session.answer('one', 'a');
      timer.pass(300);
      await store.saves[0]?.fail(QUOTA);
      expect(saving.status).to.include({state: 'failed', error: QUOTA});
      for (const [turn, delay] of [1000, 4000, 15_000, 60_000].entries()) {
        timer.pass(delay - 1);
        expect(store.saves).to.have.lengthOf(turn + 1);
        timer.pass(1);
        await store.saves[turn + 1]?.fail(QUOTA);
      }
      expect([store.saves.length, timer.waiting]).to.deep.equal([5, 0]);
      expect(store.saves.at(-1)?.draft.answers).to.deep.equal({one: 'a'});
    });

    it('tries again with the next change', async () => {
      const {session, store, timer, saving} = begin();
      session.answer('one', 'a');
      timer.pass(300);
      await store.saves[0]?.fail(QUOTA);
      session.answer('two', 'b');
      expect(saving.status.state).to.equal('failed');
      timer.pass(300);
      await store.saves[1]?.succeed();
      expect(store.saves[1]?.draft.answers).to.deep.equal({one: 'a', two: 'b'});
      expect(saving.status).to.include({state: 'saved', error: undefined});
      expect(timer.waiting).to.equal(0);
    });

    it('rejects a flush with the reason', async () => {
      const {session, store, saving} = begin();
      session.answer('one', 'a');
      const flushed = saving.flush().catch((error: unknown) => error);
      await store.saves[0]?.fail(QUOTA);
      expect(await flushed).to.equal(QUOTA);
    });
  });
});
