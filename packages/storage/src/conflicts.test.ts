import {expect} from '@open-wc/testing';
import {type Response, surveyHash} from '@consulta/schema';

import {numberedId, sampleResponse, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores, KINDS} from '../../../test/support/storage/stores.js';
import type {ResponseStore} from './contract.js';

const survey = sampleSurvey();
const HASH = surveyHash(survey);
/** Made in this order, so that the first counts. */
const copies = ['a', 'b', 'c'].map((one, index) =>
  sampleResponse({
    id: numberedId(1),
    surveyHash: HASH,
    submittedAt: `2026-03-0${index + 1}T12:00:00.000Z`,
    answers: {one},
  }),
);
const [first, second, third] = copies as [Response, Response, Response];

const read = (...responses: Response[]) => ({responses, surveys: [survey]});
const kept = async (store: ResponseStore) => [await store.response(first.id), await store.conflicts()];

for (const {kind, options} of KINDS) {
  describe(`conflicts in ${kind}`, () => {
    const stores = freshStores();

    it('keeps both, whichever came first, and counts the one that was submitted first', async () => {
      for (const order of [
        [first, second, third],
        [third, second, first],
        [second, third, first, second],
      ]) {
        const store = await stores.open(options);
        for (const one of order) await store.importAll(read(one));
        expect(await kept(store)).to.deep.equal([first, [{id: first.id, others: [second, third]}]]);
        await store.undoImport({added: [first.id], copies: [...copies]});
      }
    });

    it('keeps both of one import, and foresees it on a dry run', async () => {
      const store = await stores.open(options);
      const all = {...read(second), conflicts: [{responses: [second, first]}]};
      const foreseen = await store.importAll(all, {dryRun: true});
      expect(await store.count()).to.equal(0);
      const {copies: brought, ...outcome} = await store.importAll(all);
      expect({...outcome, copies: []}).to.deep.equal(foreseen);
      expect(brought).to.deep.equal([second, first]);
      expect(foreseen).to.deep.include({added: [first.id], unchanged: [first.id], conflicts: [first.id]});
      expect(await kept(store)).to.deep.equal([first, [{id: first.id, others: [second]}]]);
    });

    it('knows a content that is in conflict already', async () => {
      const store = await stores.open(options);
      await store.importAll(read(first, second));
      expect(await store.importAll(read(second, first))).to.deep.include({
        unchanged: [first.id, first.id],
        conflicts: [],
      });
    });

    it('keeps to what a person settled on, whatever comes later', async () => {
      const store = await stores.open(options);
      await store.importAll(read(first, second));
      await store.settleConflict(second);
      await store.importAll(read(third));
      const others = [first, third];
      expect(await kept(store)).to.deep.equal([second, [{id: first.id, others, isSettled: true}]]);
    });

    it('settles on nothing that is not here', async () => {
      const store = await stores.open(options);
      await store.importAll(read(first, second));
      await store.settleConflict(third);
      expect(await store.response(first.id)).to.deep.equal(first);
    });

    it('goes and comes back with its response', async () => {
      const store = await stores.open(options);
      await store.importAll(read(first, second));
      await store.settleConflict(second);
      const before = await kept(store);
      const removed = await store.remove([first.id]);
      expect([await kept(store), await store.survey(HASH)]).to.deep.equal([[undefined, []], undefined]);
      await store.restore(removed);
      expect([await kept(store), await store.survey(HASH)]).to.deep.equal([before, survey]);
    });

    it('keeps the definition that only a content in conflict refers to', async () => {
      const store = await stores.open(options);
      const other = sampleSurvey('sample', 'Renamed');
      const copy = sampleResponse({...second, surveyHash: surveyHash(other)});
      const another = sampleResponse({id: numberedId(2), surveyHash: surveyHash(other)});
      await store.importAll({responses: [first, copy, another], surveys: [survey, other]});
      await store.remove([another.id]);
      expect(await store.survey(surveyHash(other))).to.deep.equal(other);
    });
  });

  describe(`undoImport in ${kind}`, () => {
    const stores = freshStores();

    it('takes out what an import brought, and gives it back', async () => {
      const store = await stores.open(options);
      const others = [2, 3].map((number) => sampleResponse({id: numberedId(number), surveyHash: HASH}));
      await store.importAll(read(second, others[0]!));
      const report = await store.importAll(read(first, third, ...others));
      const after = await kept(store);
      const removed = await store.undoImport(report);
      expect([await kept(store), await store.count()]).to.deep.equal([[second, []], 2]);
      await store.restore(removed);
      expect([await kept(store), await store.count()]).to.deep.equal([after, 3]);
    });

    it('takes out all contents of an id that it brought alone', async () => {
      const store = await stores.open(options);
      const removed = await store.undoImport(await store.importAll(read(second, first)));
      expect([await kept(store), await store.survey(HASH)]).to.deep.equal([[undefined, []], undefined]);
      await store.restore(removed);
      expect(await kept(store)).to.deep.equal([first, [{id: first.id, others: [second]}]]);
    });

    it('leaves what came under the same id later', async () => {
      const store = await stores.open(options);
      const report = await store.importAll(read(second));
      await store.importAll(read(first));
      await store.undoImport(report);
      expect(await kept(store)).to.deep.equal([first, [{id: first.id, others: [second]}]]);
    });
  });
}
