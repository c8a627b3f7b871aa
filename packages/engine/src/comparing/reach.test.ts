import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {Reach} from './reach.js';

const IDS = Array.from({length: 40}, (_, index) => `i${index}`);

describe('Reach', () => {
  it('knows the same ways as a walk along the edges', () => {
    const edge = fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS), fc.boolean());
    fc.assert(
      fc.property(fc.array(edge, {maxLength: 60}), fc.constantFrom(...IDS), (edges, from) => {
        const reach = new Reach(IDS);
        for (const [start, end, isStrict] of edges) reach.add(start, end, isStrict);
        // Each place twice: reached at all, and reached by a way with a strict step.
        const found = new Set([`=${from}`]);
        for (const place of found) {
          for (const [start, end, isStrict] of edges) {
            if (place.slice(1) === start) found.add(`${isStrict || place.startsWith('>') ? '>' : '='}${end}`);
          }
        }
        for (const to of IDS) {
          const expected = found.has(`>${to}`) ? 'strict' : found.has(`=${to}`) ? 'alike' : undefined;
          expect(reach.between(from, to)).to.equal(expected);
        }
      }),
    );
  });

  it('knows nothing of an item that it was not told of, but that it is itself', () => {
    const reach = new Reach(['a']);
    reach.add('a', 'x', true);
    expect([reach.between('a', 'x'), reach.between('x', 'x'), reach.between('x', 'y')]).to.deep.equal([
      undefined,
      'alike',
      undefined,
    ]);
  });
});
