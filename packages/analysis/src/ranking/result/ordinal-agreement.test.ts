import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {ordinalAgreement} from './ordinal-agreement.js';

/** Van der Eijk's layers with every triple written out. */
function plainAgreement(counts: readonly number[]): number {
  const [size, people] = [counts.length, counts.reduce((sum, count) => sum + count, 0)];
  const heights = [...new Set([0, ...counts])].sort((a, b) => a - b);
  return heights.slice(1).reduce((sum, height, below) => {
    const filled = counts.map((count) => count >= height);
    const inUse = filled.filter(Boolean).length;
    let [conforming, contradicting] = [0, 0];
    for (let i = 0; i < size; i += 1) {
      for (let j = i + 1; j < size; j += 1) {
        for (let k = j + 1; k < size; k += 1) {
          const pattern = [filled[i], filled[j], filled[k]].map(Number).join('');
          if (pattern === '110' || pattern === '011') conforming += 1;
          if (pattern === '101') contradicting += 1;
        }
      }
    }
    const all = conforming + contradicting;
    const u = all === 0 ? 1 : ((size - 2) * conforming - (size - 1) * contradicting) / ((size - 2) * all);
    return sum + ((height - heights[below]!) * inUse * u * (1 - (inUse - 1) / (size - 1))) / people;
  }, 0);
}

describe('ordinalAgreement', () => {
  // The example of the manual of agrmt (D. Ruedin), and van der Eijk's data of Dutch parties as quoted there.
  it('is van der Eijk’s A', () => {
    expect(ordinalAgreement([30, 40, 210, 130, 530, 50, 10])).to.be.closeTo(0.6113333, 1e-7);
    expect(ordinalAgreement([2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6])).to.be.closeTo(0.61, 0.005);
    expect(ordinalAgreement([1.6, 2.6, 8.2, 21, 29.3, 27, 10.3])).to.be.closeTo(0.48, 0.005);
    expect(ordinalAgreement([6, 8, 5, 3, 2])).to.be.closeTo(0.31, 0.005);
    expect(ordinalAgreement([6, 8, 5, 3, 2, 0, 2])).to.be.closeTo(0.39, 0.005);
  });

  it('is 1 at one place, 0 spread evenly, −1 at both ends', () => {
    expect(ordinalAgreement([0, 7, 0, 0])).to.equal(1);
    expect(ordinalAgreement([3, 3, 3, 3])).to.equal(0);
    expect(ordinalAgreement([4, 0, 0, 4])).to.equal(-1);
    expect(ordinalAgreement([4, 4])).to.equal(null);
    expect(ordinalAgreement([0, 0, 0])).to.equal(null);
  });

  it('counts triples as if each were written out', () => {
    const counts = fc.array(fc.nat(4), {minLength: 3, maxLength: 8}).filter((list) => list.some((count) => count > 0));
    fc.assert(
      fc.property(counts, (list) => {
        expect(ordinalAgreement(list)).to.be.closeTo(plainAgreement(list), 1e-9);
      }),
    );
  });
});
