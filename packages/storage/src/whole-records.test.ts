import type {Draft, Response} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {collect} from '../../../test/support/storage/collect.js';
import {numberedId, sampleDraft, sampleResponse, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores, KINDS} from '../../../test/support/storage/stores.js';
import {isWhole} from './whole-records.js';

/** Something else in the place of a part, as a hand that meddles leaves it. */
function damaged(part: keyof Draft, value: unknown = null): Draft {
  return {...sampleDraft(), [part]: value};
}

describe('isWhole', () => {
  it('finds what cannot be gone on with', () => {
    const broken = [
      damaged('answers'),
      damaged('answers', []),
      damaged('edits', undefined),
      damaged('notes', 'text'),
      damaged('paradata', 7),
      damaged('surveyHash'),
      damaged('savedAt', 7),
    ];
    expect(broken.filter(isWhole)).to.deep.equal([]);
    expect([sampleDraft(), sampleDraft({notes: {}})].every(isWhole)).to.equal(true);
  });
});

for (const {kind, options} of KINDS) {
  describe(`a damaged response in ${kind}`, () => {
    const stores = freshStores();

    const broken = {...sampleResponse({id: numberedId(7)}), answers: null} as unknown as Response;

    async function open() {
      const store = await stores.open(options);
      await store.submit(broken, sampleSurvey());
      await store.submit(sampleResponse(), sampleSurvey());
      return store;
    }

    it('does not take the others with it', async () => {
      const store = await open();
      expect(await collect(store.responses())).to.deep.equal([sampleResponse()]);
      expect(await store.response(broken.id)).to.equal(undefined);
    });

    it('is told of as it is stored, and counts no more', async () => {
      const store = await open();
      const met: unknown[] = [];
      await collect(store.responses({unreadable: (record) => met.push(record)}));
      expect(met).to.deep.equal([broken]);
      expect([await store.count(), await store.count('sample'), (await store.usage()).responses]).to.deep.equal([
        1, 1, 1,
      ]);
    });
  });

  describe(`a damaged draft in ${kind}`, () => {
    const stores = freshStores();
    const later = sampleDraft({answers: {one: 'later'}, edits: {one: 2}, savedAt: '2026-03-01T10:06:00.000Z'});

    it('gives way to what the person saves', async () => {
      const store = await stores.open(options);
      await store.saveDraft(damaged('answers'), sampleSurvey());
      expect(await store.saveDraft(later, sampleSurvey())).to.deep.equal(later);
      expect(await store.drafts()).to.deep.equal([later]);
    });

    it('stands before no other, however late it says it was saved', async () => {
      const store = await stores.open(options);
      await store.saveDraft(sampleDraft(), sampleSurvey());
      const broken = {...damaged('edits'), id: numberedId(2), savedAt: '2999-01-01T00:00:00.000Z'};
      await store.saveDraft(broken, sampleSurvey());
      expect(await store.drafts()).to.deep.equal([sampleDraft()]);
      expect(await store.draft(broken.id)).to.equal(undefined);
    });
  });
}
