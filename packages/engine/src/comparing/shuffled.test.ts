import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {shuffled} from './shuffled.js';

const chance = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true});

describe('shuffled', () => {
  it('gives each order of four for as many draws as any other', () => {
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 24; draw += 1) {
      // Three draws are made, among 4, 3 and 2.
      const draws = [(draw % 4) / 4, (Math.floor(draw / 4) % 3) / 3, Math.floor(draw / 12) / 2];
      const order = shuffled(['a', 'b', 'c', 'd'], () => (draws.shift() ?? 0) + 0.01).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect([counts.size, new Set(counts.values())]).to.deep.equal([24, new Set([1])]);
  });

  it('loses nothing, adds nothing and leaves the list that it was given alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.infiniteStream(chance), (values, draws) => {
        const before = [...values];
        const result = shuffled(values, () => draws.next().value as number);
        expect([...result].sort()).to.deep.equal([...before].sort());
        expect(values).to.deep.equal(before);
      }),
    );
  });
});
