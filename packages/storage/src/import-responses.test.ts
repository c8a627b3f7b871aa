import {expect} from '@open-wc/testing';
import {surveyHash} from '@consulta/schema';

import {collect} from '../../../test/support/storage/collect.js';
import {numberedId, sampleResponse, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores, KINDS} from '../../../test/support/storage/stores.js';
import {WRITE_BATCH} from './batches.js';
import type {ImportReport, StoreChange} from './contract.js';

const HASH = surveyHash(sampleSurvey());
const READ = {
  responses: [1, 2, 3].map((number) => sampleResponse({id: numberedId(number), surveyHash: HASH})),
  surveys: [sampleSurvey()],
};
const NOTHING: ImportReport = {added: [], unchanged: [], conflicts: [], erased: [], copies: []};
const IDS = READ.responses.map(({id}) => id);

for (const {kind, options} of KINDS) {
  describe(`importAll in ${kind}`, () => {
    const stores = freshStores();

    it('adds responses with their definitions, once however often', async () => {
      const store = await stores.open(options);
      expect(await store.importAll(READ)).to.deep.equal({...NOTHING, added: IDS});
      expect(await store.importAll(READ)).to.deep.equal({...NOTHING, unchanged: IDS});
      expect(await collect(store.responses())).to.deep.equal(READ.responses);
      expect(await store.survey(HASH)).to.deep.equal(sampleSurvey());
    });

    it('counts the same content in another order of keys as unchanged', async () => {
      const store = await stores.open(options);
      await store.importAll(READ);
      const turned = READ.responses.map((response) => Object.fromEntries(Object.entries(response).toReversed()));
      const again = {...READ, responses: turned as unknown as typeof READ.responses};
      expect((await store.importAll(again)).unchanged).to.deep.equal(IDS);
    });

    it('meets the same response twice in one import', async () => {
      const store = await stores.open(options);
      const twice = {...READ, responses: [...READ.responses, ...READ.responses]};
      for (const dryRun of [true, false]) {
        expect(await store.importAll(twice, {dryRun})).to.deep.equal({...NOTHING, added: IDS, unchanged: IDS});
      }
    });

    it('only reports on a dry run', async () => {
      const store = await stores.open(options);
      const heard: StoreChange[] = [];
      store.watch((change) => heard.push(change));
      expect((await store.importAll(READ, {dryRun: true})).added).to.deep.equal(IDS);
      expect([await store.count(), heard]).to.deep.equal([0, []]);
    });

    it('tells how far it is, and keeps whole batches when it is stopped', async () => {
      const store = await stores.open(options);
      const total = WRITE_BATCH * 2 + 1;
      const responses = Array.from({length: total}, (_, index) => sampleResponse({id: numberedId(index)}));
      const controller = new AbortController();
      const progress: number[] = [];
      const stopped = store.importAll(
        {responses, surveys: []},
        {signal: controller.signal, onProgress: ({done}) => progress.push(done) === 2 && controller.abort()},
      );
      expect(await stopped.catch((error: unknown) => error)).to.include({name: 'AbortError'});
      expect([progress, await store.count()]).to.deep.equal([[WRITE_BATCH, 2 * WRITE_BATCH], 2 * WRITE_BATCH]);
      expect((await store.importAll({responses, surveys: []})).added).to.deep.equal([numberedId(total - 1)]);
    });

    it('takes what comes piece by piece as it takes it at once, also foreseen', async () => {
      const store = await stores.open(options);
      const [one, two, three] = READ.responses;
      const other = {...sampleResponse({id: numberedId(1), surveyHash: HASH, group: 'other'})};
      async function* pieces() {
        yield {responses: [one!, two!], surveys: READ.surveys};
        yield {responses: [two!, other, three!], surveys: []};
      }
      const outcome = {...NOTHING, added: IDS, unchanged: [IDS[1]], conflicts: [IDS[0]]};
      const progress: number[][] = [];
      expect(await store.importAll(pieces(), {dryRun: true})).to.deep.equal(outcome);
      const report = await store.importAll(pieces(), {
        total: 5,
        onProgress: ({done, total}) => progress.push([done, total]),
      });
      expect(report).to.deep.equal({...outcome, copies: [one, other]});
      expect(progress).to.deep.equal([[2, 5], [5, 5]]); // prettier-ignore
      expect(await store.survey(HASH)).to.deep.equal(sampleSurvey());
      await store.undoImport(report);
      expect([await store.count(), await store.conflicts()]).to.deep.equal([0, []]);
    });

    it('tells listeners once what was added', async () => {
      const store = await stores.open(options);
      const heard: StoreChange[] = [];
      store.watch((change) => heard.push(change));
      await store.importAll(READ);
      expect(heard).to.deep.equal([{kind: 'response', ids: IDS, removed: false, origin: 'this-tab'}]);
    });
  });
}
