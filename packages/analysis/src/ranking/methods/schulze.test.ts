import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {election, orderText, winsOf} from '../../../../../test/support/ranking/election.js';
import {matrices} from '../../../../../test/support/ranking/matrices.js';
import {majorityLevels} from './majorities.js';
import {schulze} from './schulze.js';
import {widestPaths} from './widest-paths.js';

/** The width of the widest path by trying every path without repetition. */
function widestByTrying(levels: Int32Array, size: number, a: number, b: number, seen: readonly number[] = []): number {
  let best = levels[a * size + b]!;
  for (let next = 0; next < size; next++) {
    if (next === a || next === b || seen.includes(next)) continue;
    const step = levels[a * size + next]!;
    if (step > best) best = Math.max(best, Math.min(step, widestByTrying(levels, size, next, b, [...seen, a])));
  }
  return best;
}

describe("Schulze's method", () => {
  it('finds the paths that trying all of them finds', () => {
    fc.assert(
      fc.property(matrices, fc.constantFrom('winning-votes', 'margins'), ({wins, size}, strength) => {
        const levels = majorityLevels(wins, size, strength);
        const {width, way} = widestPaths(levels, size);
        for (let a = 0; a < size; a++) {
          for (let b = 0; b < size; b++) {
            if (a === b) continue;
            expect(width[a * size + b]).to.equal(widestByTrying(levels, size, a, b));
            const steps = way(a, b);
            const weakest = steps.slice(1).map((to, at) => levels[steps[at]! * size + to]!);
            expect(weakest.length === 0 ? 0 : Math.min(...weakest)).to.equal(width[a * size + b]);
            expect(new Set(steps).size).to.equal(steps.length);
          }
        }
      }),
    );
  });

  it('puts first exactly the items that no other has the stronger path to', () => {
    fc.assert(
      fc.property(matrices, ({wins, size}) => {
        const levels = majorityLevels(wins, size);
        const path = (a: number, b: number) => widestByTrying(levels, size, a, b);
        const all = Array.from({length: size}, (_, item) => item);
        const winners = all.filter((a) => all.every((b) => a === b || path(a, b) >= path(b, a)));
        const {order} = schulze.count(wins, size, {});
        expect(order[0]).to.deep.equal(winners);
        order.forEach((group, at) => {
          for (const a of group) {
            for (const b of order.slice(at).flat()) expect(a === b || path(a, b) >= path(b, a)).to.equal(true);
            if (at > 0) expect(order[at - 1]!.some((above) => path(above, a) > path(a, above))).to.equal(true);
          }
        });
      }),
    );
  });

  it('does not order by the number of paths won', () => {
    // c has more path wins (over d and e) than b (over e); yet nothing is above either, and both are first beside a.
    const vote = election(`
      3: a=b=c=d=e
      2: c>d>e
      2: b>e
    `);
    const wins = winsOf({...vote, items: ['a', 'b', 'c', 'd', 'e']}, 'no-opinion');
    const {order} = schulze.count(wins, 5, {});
    expect(orderText(order, ['a', 'b', 'c', 'd', 'e'])).to.equal('a=b=c>d>e');
  });
});
