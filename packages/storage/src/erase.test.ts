import {expect} from '@open-wc/testing';
import {surveyHash} from '@consulta/schema';

import {numberedId, sampleDraft, sampleResponse, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores, KINDS} from '../../../test/support/storage/stores.js';
import type {StoreChange} from './contract.js';

const survey = sampleSurvey();
const responses = [1, 2].map((number) => sampleResponse({id: numberedId(number), surveyHash: surveyHash(survey)}));
const [first, second] = responses as [(typeof responses)[0], (typeof responses)[0]];
const READ = {responses, surveys: [survey]};

for (const {kind, options} of KINDS) {
  describe(`erase in ${kind}`, () => {
    const stores = freshStores();

    it('leaves only the id: no answer, no content in conflict, no draft', async () => {
      const store = await stores.open(options);
      await store.importAll({...READ, responses: [...responses, {...first, answers: {one: 'other'}}]});
      await store.saveDraft(sampleDraft({id: numberedId(3), surveyHash: surveyHash(survey)}), survey);
      await store.erase([first.id, numberedId(3)]);
      expect(await store.response(first.id)).to.equal(undefined);
      expect([await store.conflicts(), await store.drafts(), await store.count()]).to.deep.equal([[], [], 1]);
      await store.erase([second.id]);
      expect(await store.survey(surveyHash(survey))).to.equal(undefined);
    });

    it('keeps a later import from bringing it back, and says so, on a dry run too', async () => {
      const store = await stores.open(options);
      await store.importAll(READ);
      await store.erase([first.id]);
      for (const dryRun of [true, false]) {
        expect(await store.importAll(READ, {dryRun})).to.deep.include({
          added: [],
          unchanged: [second.id],
          erased: [first.id],
        });
      }
      expect(await store.count()).to.equal(1);
    });

    it('cannot be undone by taking back an earlier deletion', async () => {
      const store = await stores.open(options);
      await store.importAll(READ);
      const removed = await store.remove([first.id, second.id]);
      await store.erase([first.id]);
      await store.restore(removed);
      expect([await store.response(first.id), await store.count()]).to.deep.equal([undefined, 1]);
    });

    it('is told to listeners', async () => {
      const store = await stores.open(options);
      await store.importAll(READ);
      const heard: StoreChange[] = [];
      store.watch((change) => heard.push(change));
      await store.erase([first.id]);
      expect(heard[0]).to.deep.include({kind: 'response', ids: [first.id], removed: true});
    });
  });
}
