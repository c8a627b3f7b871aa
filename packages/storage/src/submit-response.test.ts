import {expect} from '@open-wc/testing';

import {collect} from '../../../test/support/storage/collect.js';
import {sampleDraft, sampleResponse, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores, KINDS} from '../../../test/support/storage/stores.js';
import type {StoreChange} from './contract.js';

for (const {kind, options} of KINDS) {
  describe(`submitting in ${kind}`, () => {
    const stores = freshStores();

    it('returns the response that is stored', async () => {
      const store = await stores.open(options);
      expect(await store.submit(sampleResponse(), sampleSurvey())).to.deep.equal(sampleResponse());
    });

    it('returns the one that was there with other content, and leaves that as it is', async () => {
      const store = await stores.open(options);
      await store.submit(sampleResponse(), sampleSurvey());
      const other = sampleResponse({answers: {one: 'changed'}});
      expect(await store.submit(other, sampleSurvey())).to.deep.equal(sampleResponse());
      expect(await collect(store.responses())).to.deep.equal([sampleResponse()]);
    });

    it('keeps no definition that only the later content of the same id answered', async () => {
      const store = await stores.open(options);
      await store.submit(sampleResponse(), sampleSurvey());
      await store.submit(sampleResponse({surveyHash: 'other'}), sampleSurvey('sample', 'Other'));
      expect(await store.survey('other')).to.equal(undefined);
      expect(await store.survey('hash-of-sample')).to.deep.equal(sampleSurvey());
    });

    it('puts the definition in with a response whose draft answered another', async () => {
      const store = await stores.open(options);
      await store.saveDraft(sampleDraft({surveyHash: 'older'}), sampleSurvey('sample', 'Older'));
      await store.submit(sampleResponse(), sampleSurvey());
      expect([await store.survey('older'), (await store.usage()).drafts]).to.deep.equal([undefined, 0]);
      expect(await store.survey('hash-of-sample')).to.deep.equal(sampleSurvey());
    });

    it('refuses a response that lacks what another tab has stored meanwhile', async () => {
      const store = await stores.open(options);
      const mine = sampleDraft({answers: {one: 'mine'}, edits: {one: 1}});
      await store.saveDraft(mine, sampleSurvey());
      const theirs = {...mine, answers: {one: 'mine', two: 'theirs'}, edits: {one: 1, two: 1}};
      await store.saveDraft(theirs, sampleSurvey());
      const error = await store.submit(sampleResponse(), sampleSurvey(), {madeOf: mine}).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      expect(error).to.have.property('code', 'behind');
      expect(await store.draft(mine.id)).to.deep.equal(theirs);
      expect(await store.submit(sampleResponse(), sampleSurvey(), {madeOf: theirs})).to.deep.equal(sampleResponse());
    });

    it('lets one correction count when two tabs correct the same response', async () => {
      const store = await stores.open(options);
      const first = sampleResponse();
      const [one, two] = ['018f0000-0000-7000-8000-00000000000a', '018f0000-0000-7000-8000-00000000000b'].map((id) =>
        sampleResponse({id, supersedes: first.id}),
      );
      for (const response of [first, one, two]) if (response) await store.submit(response, sampleSurvey());
      expect((await store.response(two?.id ?? ''))?.supersedes).to.equal(one?.id);
    });

    it('says with each change who made it', async () => {
      const store = await stores.open(options);
      const heard: StoreChange[] = [];
      store.watch((change) => heard.push(change));
      await store.saveDraft(sampleDraft(), sampleSurvey(), {writer: 'me'});
      await store.submit(sampleResponse(), sampleSurvey(), {writer: 'you'});
      expect(heard.map(({kind: what, removed, writer}) => [what, removed, writer])).to.deep.equal([
        ['draft', false, 'me'],
        ['response', false, 'you'],
        ['draft', true, 'you'],
      ]);
    });

    describe('when a page that was left puts the draft back', () => {
      const late = sampleDraft({answers: {one: 'late'}, edits: {one: 2}});

      it('lists the draft no more, and takes it out', async () => {
        const store = await stores.open(options);
        await store.submit(sampleResponse(), sampleSurvey());
        await store.saveDraft(late, sampleSurvey(), {leaving: true});
        expect((await store.usage()).drafts).to.equal(1);
        expect(await store.drafts('sample')).to.deep.equal([]);
        expect((await store.usage()).drafts).to.equal(0);
        expect(await collect(store.responses())).to.deep.equal([sampleResponse()]);
      });

      it('finds the draft no more, and takes it out with a definition that was only its own', async () => {
        const store = await stores.open(options);
        await store.submit(sampleResponse(), sampleSurvey());
        const older = sampleDraft({surveyHash: 'older'});
        await store.saveDraft(older, sampleSurvey('sample', 'Older'), {leaving: true});
        expect(await store.draft(late.id)).to.equal(undefined);
        expect([(await store.usage()).drafts, await store.survey('older')]).to.deep.equal([0, undefined]);
        expect(await store.survey('hash-of-sample')).to.deep.equal(sampleSurvey());
      });

      it('still refuses to save it', async () => {
        const store = await stores.open(options);
        await store.submit(sampleResponse(), sampleSurvey());
        await store.saveDraft(late, sampleSurvey(), {leaving: true});
        const failure = await store.saveDraft(late, sampleSurvey()).catch((error: unknown) => error);
        expect(failure).to.include({name: 'StorageError', code: 'submitted'});
      });
    });
  });
}
