import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {matrices} from '../../../../test/support/ranking/matrices.js';
import {condorcetComponents, smithSet} from './smith-set.js';

/** The smallest set that beats all outside of it, by trying all sets. */
function byTrying(wins: Float64Array, size: number, items: readonly number[]): number[] {
  const beats = (a: number, b: number) => wins[a * size + b]! > wins[b * size + a]!;
  const sets = Array.from({length: 2 ** items.length - 1}, (_, at) => items.filter((__, bit) => ((at + 1) >> bit) & 1));
  const dominant = sets.filter((set) => set.every((a) => items.every((b) => set.includes(b) || beats(a, b))));
  return dominant.reduce((smallest, set) => (set.length < smallest.length ? set : smallest));
}

describe('the Smith set', () => {
  it('is the smallest set that beats all others', () => {
    fc.assert(
      fc.property(matrices, ({wins, size}) => {
        const all = Array.from({length: size}, (_, item) => item);
        const items = all.map(String);
        expect(smithSet({items, wins}).map(Number)).to.deep.equal(byTrying(wins, size, all));
      }),
    );
  });

  it('is followed by the Smith set of the others, and so on', () => {
    fc.assert(
      fc.property(matrices, ({wins, size}) => {
        let left = Array.from({length: size}, (_, item) => item);
        for (const component of condorcetComponents(wins, size)) {
          expect(component).to.deep.equal(byTrying(wins, size, left));
          left = left.filter((item) => !component.includes(item));
        }
        expect(left).to.deep.equal([]);
      }),
    );
  });

  it('is empty without items', () => {
    expect(smithSet({items: [], wins: new Float64Array(0)})).to.deep.equal([]);
  });
});
