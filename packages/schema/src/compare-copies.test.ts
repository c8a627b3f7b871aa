import {expect} from '@open-wc/testing';

import {compareCopies} from './compare-copies.js';
import type {Response} from './response.js';

const copy = (fields: Partial<Response> = {}): Response => ({
  format: 1,
  id: '01900000-0000-7000-8000-000000000001',
  kind: 'individual',
  surveyId: 'sample',
  surveyVersion: '1',
  surveyHash: 'a'.repeat(64),
  language: 'en',
  startedAt: '2026-03-01T10:00:00.000Z',
  submittedAt: '2026-03-01T12:00:00.000Z',
  answers: {},
  origin: {site: 'https://example.org', mode: 'own'},
  ...fields,
});

describe('compareCopies', () => {
  it('takes the one that was submitted first, then goes by the content, whichever came first', () => {
    const [early, late] = [copy({answers: {z: 1}}), copy({submittedAt: '2026-03-02T12:00:00.000Z'})];
    const [one, other] = [copy({answers: {a: 1}}), copy({answers: {b: 1}})];
    for (const all of [
      [early, late, one, other],
      [other, one, late, early],
    ]) {
      expect(all.toSorted(compareCopies)).to.deep.equal([one, other, early, late]);
    }
  });

  it('sees no difference in another order of keys, and takes half a character', () => {
    const half = copy({answers: {a: '\ud83d', b: 1}});
    expect(compareCopies(half, copy({answers: {b: 1, a: '\ud83d'}}))).to.equal(0);
  });
});
