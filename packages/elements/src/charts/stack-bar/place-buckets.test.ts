import {expect} from '@open-wc/testing';

import {placeBuckets} from './place-buckets.js';

describe('placeBuckets', () => {
  it('keeps few places apart', () => {
    expect(placeBuckets(3)).to.deep.equal([
      {from: 1, to: 1},
      {from: 2, to: 2},
      {from: 3, to: 3},
    ]);
  });

  it('covers every place once, in seven pieces at most, from 1 to 200 places', () => {
    for (let places = 1; places <= 200; places += 1) {
      const buckets = placeBuckets(places);
      expect(buckets.length, String(places)).to.be.at.most(7);
      expect(buckets.at(-1)?.to, String(places)).to.equal(places);
      const follows = buckets.every(({from, to}, index) => from === (buckets[index - 1]?.to ?? 0) + 1 && to >= from);
      expect(follows, String(places)).to.equal(true);
    }
  });
});
