import {expect} from '@open-wc/testing';

import {numberedId, sampleDraft, sampleResponse, sampleSurvey} from '../../../test/support/storage/samples.js';
import {freshStores, KINDS} from '../../../test/support/storage/stores.js';
import {plainData} from './plain-data.js';

function failureOf(value: unknown): unknown {
  try {
    return plainData(value);
  } catch (error) {
    return error;
  }
}

describe('plainData', () => {
  it('copies what a reactive proxy holds', () => {
    const proxy = new Proxy({answers: {one: ['a']}}, {});
    expect(() => structuredClone(proxy)).to.throw(DOMException);
    expect(plainData(proxy)).to.deep.equal({answers: {one: ['a']}});
  });

  it('refuses what would be dropped without a word', () => {
    for (const lost of [() => 1, Symbol('a')]) {
      expect(failureOf({answers: {one: lost}})).to.include({name: 'StorageError', code: 'not-cloneable'});
    }
  });

  it('refuses a proxy that holds itself', () => {
    const circle: {self?: unknown} = {};
    circle.self = new Proxy(circle, {});
    expect(failureOf(circle)).to.include({name: 'StorageError', code: 'not-cloneable'});
  });
});

for (const {kind, options} of KINDS) {
  describe(`what cannot be copied, in ${kind}`, () => {
    const stores = freshStores();

    it('is stored all the same when it is a reactive proxy', async () => {
      const store = await stores.open(options);
      const proxy = <T extends object>(value: T): T => new Proxy(value, {});
      await store.saveDraft(sampleDraft({id: numberedId(2), answers: proxy({one: 'a'})}), proxy(sampleSurvey()));
      await store.submit(proxy(sampleResponse()), proxy(sampleSurvey()));
      expect((await store.draft(numberedId(2)))?.answers).to.deep.equal({one: 'a'});
      expect(await store.response(sampleResponse().id)).to.deep.equal(sampleResponse());
      expect(await store.survey('hash-of-sample')).to.deep.equal(sampleSurvey());
    });

    it('is refused when it would lose something, and nothing is stored', async () => {
      const store = await stores.open(options);
      const lossy = sampleDraft({answers: {one: (() => 'a') as unknown as string}});
      const failure = await store.saveDraft(lossy, sampleSurvey()).catch((error: unknown) => error);
      expect(failure).to.include({name: 'StorageError', code: 'not-cloneable'});
      expect([await store.drafts(), await store.survey('hash-of-sample')]).to.deep.equal([[], undefined]);
    });
  });
}
