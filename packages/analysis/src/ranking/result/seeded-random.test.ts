import {expect} from '@open-wc/testing';

import {seededRandom, xoshiro128} from './seeded-random.js';

/** The same steps as the definition, in whole numbers of any size instead of 32-bit operations. */
function plainWords(state: readonly number[], count: number): readonly number[] {
  const mask = (1n << 32n) - 1n;
  const rotate = (word: bigint, by: bigint) => ((word << by) | (word >> (32n - by))) & mask;
  let [a, b, c, d] = state.map(BigInt) as [bigint, bigint, bigint, bigint];
  return Array.from({length: count}, () => {
    const word = (rotate((b * 5n) & mask, 7n) * 9n) & mask;
    const shifted = (b << 9n) & mask;
    [c, d] = [c ^ a, d ^ b];
    [b, a] = [b ^ c, a ^ d];
    c ^= shifted;
    d = rotate(d, 11n);
    return Number(word);
  });
}

describe('xoshiro128', () => {
  // From the state 1, 2, 3, 4: 2 · 5 = 10, rotated by 7 is 1280, times 9 is 11520; then the second word is 0.
  it('begins as its definition says', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect([next(), next(), next()]).to.deep.equal([11520, 0, 5927040]);
  });

  it('goes on as its definition says in whole numbers', () => {
    const state = [0xdeadbeef, 0x12345678, 0xffffffff, 7];
    const next = xoshiro128(state);
    expect(Array.from({length: 1000}, next)).to.deep.equal(plainWords(state, 1000));
  });
});

describe('seededRandom', () => {
  // The words of SHA-256("abc") (FIPS 180-2, appendix B.1), read from the lowest byte.
  it('begins with the hash of its text', () => {
    const next = xoshiro128([0xbf1678ba, 0xeacf018f, 0xde404141, 0x2322ae5d]);
    const seeded = seededRandom('abc');
    expect([seeded(), seeded(), seeded()]).to.deep.equal([next(), next(), next()]);
  });

  it('draws every number as often', () => {
    const next = seededRandom('often');
    const counts = Array<number>(10).fill(0);
    for (let drawn = 0; drawn < 10_000; drawn += 1) counts[Math.floor((next() / 2 ** 32) * 10)]! += 1;
    // Chi squared with 9 degrees of freedom passes 27.9 once in a thousand; the seed is fixed.
    expect(counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).to.be.below(27.9);
  });
});
