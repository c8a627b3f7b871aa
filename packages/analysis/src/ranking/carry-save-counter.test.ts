import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {CarrySaveCounter} from './carry-save-counter.js';

describe('CarrySaveCounter', () => {
  it('counts every bit of every cell', () => {
    const words = fc.array(fc.tuple(fc.integer(), fc.integer()), {maxLength: 70});
    fc.assert(
      fc.property(words, (added) => {
        const counter = new CarrySaveCounter(2, added.length);
        for (const pair of added) {
          counter.next.set(pair);
          counter.add();
        }
        for (const cell of [0, 1]) {
          for (let bit = 0; bit < 32; bit += 1) {
            const set = added.filter((pair) => ((pair[cell]! >>> bit) & 1) === 1).length;
            expect(counter.count(cell, bit)).to.equal(set);
          }
        }
      }),
    );
  });
});
