import {expect} from '@open-wc/testing';

import {collect} from '../../../test/support/storage/collect.js';
import {numberedId, sampleDraft, sampleResponse, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores, KINDS} from '../../../test/support/storage/stores.js';
import {READ_BATCH} from './read-responses.js';

function responses(count: number, fields: Parameters<typeof sampleResponse>[0] = {}, from = 1) {
  return Array.from({length: count}, (_, index) => sampleResponse({...fields, id: numberedId(from + index)}));
}

for (const {kind, options} of KINDS) {
  describe(`responses in ${kind}`, () => {
    const stores = freshStores();

    it('reads more than one batch, oldest id first', async () => {
      const store = await stores.open(options);
      const all = responses(READ_BATCH + 1);
      await store.importAll({responses: all.toReversed(), surveys: []});
      expect((await collect(store.responses())).map(({id}) => id)).to.deep.equal(all.map(({id}) => id));
    });

    it('reads those of one survey, which lie between those of another', async () => {
      const store = await stores.open(options);
      const [ours, theirs] = [responses(6), responses(5, {surveyId: 'other'}, 100)];
      const shuffled = [...ours.slice(0, 2), ...theirs, ...ours.slice(2)].map((response, index) => ({
        ...response,
        id: numberedId(index + 1),
      }));
      await store.importAll({responses: shuffled, surveys: []});
      const ids = async (surveyId: string) => (await collect(store.responses({surveyId}))).map(({id}) => id);
      expect(await ids('sample')).to.deep.equal([1, 2, 8, 9, 10, 11].map(numberedId));
      expect(await ids('other')).to.deep.equal([3, 4, 5, 6, 7].map(numberedId));
      expect(await ids('none')).to.deep.equal([]);
      expect([await store.count(), await store.count('sample'), await store.count('none')]).to.deep.equal([11, 6, 0]);
    });

    it('holds no transaction while the reader works: writing goes on between two responses', async () => {
      const store = await stores.open(options);
      await store.importAll({responses: responses(3), surveys: []});
      const seen: string[] = [];
      for await (const {id} of store.responses()) {
        seen.push(id);
        await store.saveDraft(sampleDraft({id: numberedId(50 + seen.length)}), sampleSurvey());
      }
      expect([seen.length, (await store.drafts()).length]).to.deep.equal([3, 3]);
    });

    it('skips what is removed while it reads', async () => {
      const store = await stores.open(options);
      await store.importAll({responses: responses(READ_BATCH + 2), surveys: []});
      const seen: string[] = [];
      for await (const {id} of store.responses()) {
        if (seen.length === 0) await store.remove([numberedId(READ_BATCH + 2)]);
        seen.push(id);
      }
      expect(seen).to.have.lengthOf(READ_BATCH + 1);
    });

    it('stops reading when it is told to', async () => {
      const store = await stores.open(options);
      await store.importAll({responses: responses(3), surveys: []});
      const controller = new AbortController();
      const seen: string[] = [];
      const reading = (async () => {
        for await (const {id} of store.responses({signal: controller.signal})) {
          seen.push(id);
          controller.abort();
        }
      })();
      expect(await reading.catch((error: unknown) => error)).to.include({name: 'AbortError'});
      expect(seen).to.deep.equal([numberedId(1)]);
    });

    it('finds one response', async () => {
      const store = await stores.open(options);
      await store.submit(sampleResponse(), sampleSurvey());
      expect(await store.response(sampleResponse().id)).to.deep.equal(sampleResponse());
      expect(await store.response(numberedId(77))).to.equal(undefined);
    });

    it('removes responses, with the definition when the last has gone, and restores all', async () => {
      const store = await stores.open(options);
      const all = responses(3);
      for (const response of all) await store.submit(response, sampleSurvey());
      const first = await store.remove([numberedId(1), numberedId(1), numberedId(99)]);
      expect([first.responses, first.surveys]).to.deep.equal([[all[0]], []]);
      const rest = await store.remove([numberedId(2), numberedId(3)]);
      expect(rest.surveys).to.deep.equal([{hash: 'hash-of-sample', survey: sampleSurvey()}]);
      expect([await store.count(), await store.survey('hash-of-sample')]).to.deep.equal([0, undefined]);
      await store.restore(rest);
      await store.restore(first);
      expect(await collect(store.responses())).to.deep.equal(all);
      expect(await store.survey('hash-of-sample')).to.deep.equal(sampleSurvey());
    });

    it('counts what is kept', async () => {
      const store = await stores.open(options);
      await store.submit(sampleResponse(), sampleSurvey());
      await store.saveDraft(sampleDraft({id: numberedId(2)}), sampleSurvey());
      expect(await store.usage()).to.include({responses: 1, drafts: 1});
    });

    it('gives copies: changing what was read or handed over changes nothing here', async () => {
      const store = await stores.open(options);
      const given = sampleResponse({answers: {one: ['a']}});
      await store.submit(given, sampleSurvey());
      (given.answers['one'] as string[]).push('b');
      ((await store.response(given.id))?.answers['one'] as string[]).push('c');
      expect((await store.response(given.id))?.answers).to.deep.equal({one: ['a']});
    });
  });
}
