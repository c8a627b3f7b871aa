import {expect} from '@open-wc/testing';

import type {StoreChange} from './contract.js';
import {collect} from '../../../test/support/storage/collect.js';
import {numberedId, sampleDraft, sampleResponse, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores, KINDS} from '../../../test/support/storage/stores.js';

for (const {kind, options} of KINDS) {
  describe(`drafts in ${kind}`, () => {
    const stores = freshStores();

    it('keeps a draft and its definition', async () => {
      const store = await stores.open(options);
      expect(store.kind).to.equal(kind);
      expect(await store.saveDraft(sampleDraft(), sampleSurvey())).to.deep.equal(sampleDraft());
      expect(await store.draft(sampleDraft().id)).to.deep.equal(sampleDraft());
      expect(await store.survey('hash-of-sample')).to.deep.equal(sampleSurvey());
    });

    it('lists the drafts of one survey, newest first', async () => {
      const store = await stores.open(options);
      const drafts = [3, 1, 2].map((day) =>
        sampleDraft({id: numberedId(day), savedAt: `2026-03-0${day}T10:00:00.000Z`}),
      );
      for (const draft of drafts) await store.saveDraft(draft, sampleSurvey());
      await store.saveDraft(
        sampleDraft({id: numberedId(9), surveyId: 'other', surveyHash: 'other'}),
        sampleSurvey('other'),
      );
      expect((await store.drafts('sample')).map(({id}) => id)).to.deep.equal([3, 2, 1].map(numberedId));
      expect(await store.drafts()).to.have.lengthOf(4);
    });

    it('replaces a draft by its later state', async () => {
      const store = await stores.open(options);
      await store.saveDraft(sampleDraft(), sampleSurvey());
      const later = sampleDraft({
        answers: {one: 'no', two: 2},
        edits: {one: 2, two: 1},
        savedAt: '2026-03-01T10:06:00.000Z',
      });
      expect(await store.saveDraft(later, sampleSurvey())).to.deep.equal(later);
      expect(await store.drafts()).to.deep.equal([later]);
    });

    it('puts the definition in again when it has gone meanwhile', async () => {
      const store = await stores.open(options);
      await store.saveDraft(sampleDraft(), sampleSurvey());
      const second = sampleDraft({id: numberedId(2)});
      await store.saveDraft(second, sampleSurvey());
      await store.discardDraft(sampleDraft().id);
      await store.discardDraft(second.id);
      expect(await store.survey('hash-of-sample')).to.equal(undefined);
      await store.saveDraft(second, sampleSurvey());
      expect(await store.survey('hash-of-sample')).to.deep.equal(sampleSurvey());
    });

    it('moves a draft to another definition and takes the old one out', async () => {
      const store = await stores.open(options);
      await store.saveDraft(sampleDraft(), sampleSurvey());
      const moved = sampleDraft({surveyHash: 'newer', surveyVersion: '2', savedAt: '2026-03-01T11:00:00.000Z'});
      await store.saveDraft(moved, sampleSurvey('sample', 'Newer'));
      expect(await store.survey('newer')).to.deep.equal(sampleSurvey('sample', 'Newer'));
      expect(await store.survey('hash-of-sample')).to.equal(undefined);
    });

    it('discards a draft with its definition, and restores both', async () => {
      const store = await stores.open(options);
      await store.saveDraft(sampleDraft(), sampleSurvey());
      const removed = await store.discardDraft(sampleDraft().id);
      expect(await store.drafts()).to.deep.equal([]);
      expect(await store.survey('hash-of-sample')).to.equal(undefined);
      await store.restore(removed);
      expect(await store.drafts()).to.deep.equal([sampleDraft()]);
      expect(await store.survey('hash-of-sample')).to.deep.equal(sampleSurvey());
    });

    it('keeps a definition to which another draft or a response refers', async () => {
      const store = await stores.open(options);
      await store.saveDraft(sampleDraft(), sampleSurvey());
      await store.saveDraft(sampleDraft({id: numberedId(2)}), sampleSurvey());
      await store.submit(sampleResponse({id: numberedId(3)}), sampleSurvey());
      expect((await store.discardDraft(numberedId(1))).surveys).to.deep.equal([]);
      expect((await store.discardDraft(numberedId(2))).surveys).to.deep.equal([]);
      expect(await store.survey('hash-of-sample')).to.deep.equal(sampleSurvey());
    });

    it('submits in one step: response in, definition in, draft out', async () => {
      const store = await stores.open(options);
      await store.saveDraft(sampleDraft(), sampleSurvey());
      await store.submit(sampleResponse(), sampleSurvey());
      expect(await store.drafts()).to.deep.equal([]);
      expect(await collect(store.responses())).to.deep.equal([sampleResponse()]);
      expect(await store.survey('hash-of-sample')).to.deep.equal(sampleSurvey());
    });

    it('stores once what is submitted twice, as it was the first time', async () => {
      const store = await stores.open(options);
      await store.submit(sampleResponse(), sampleSurvey());
      await store.submit(sampleResponse({answers: {one: 'changed'}}), sampleSurvey());
      expect(await collect(store.responses())).to.deep.equal([sampleResponse()]);
    });

    it('does not bring back a draft that was submitted', async () => {
      const store = await stores.open(options);
      await store.submit(sampleResponse(), sampleSurvey());
      const failure = await store.saveDraft(sampleDraft(), sampleSurvey()).catch((error: unknown) => error);
      expect(failure).to.include({name: 'StorageError', code: 'submitted'});
      expect(await store.drafts()).to.deep.equal([]);
      await store.restore({drafts: [sampleDraft()], responses: [], surveys: []});
      expect(await store.drafts()).to.deep.equal([]);
    });

    it('tells its listeners what was stored and what is gone', async () => {
      const store = await stores.open(options);
      const heard: StoreChange[] = [];
      const stop = store.watch((change) => heard.push(change));
      await store.saveDraft(sampleDraft(), sampleSurvey());
      await store.submit(sampleResponse(), sampleSurvey());
      stop();
      await store.remove([sampleResponse().id]);
      const ids = [sampleDraft().id];
      expect(heard).to.deep.equal([
        {kind: 'draft', ids, removed: false, origin: 'this-tab'},
        {kind: 'response', ids, removed: false, origin: 'this-tab'},
        {kind: 'draft', ids, removed: true, origin: 'this-tab'},
      ]);
    });
  });
}
