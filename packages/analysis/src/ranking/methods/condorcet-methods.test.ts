import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {type Matrix, matrices, sorted} from '../../../../../test/support/ranking/matrices.js';
import {condorcetComponents} from '../smith-set.js';
import {copeland} from './copeland.js';
import {kemeny} from './kemeny.js';
import {minimax} from './minimax.js';
import {rankedPairs} from './ranked-pairs.js';
import {schulze} from './schulze.js';

const METHODS = {copeland, minimax, schulze, rankedPairs, kemeny};
const STRENGTHS = ['winning-votes', 'margins'] as const;

/** The same election with items in another order: what was item `to[i]` is item i. */
function relabelled({wins, size}: Matrix, to: readonly number[]): Float64Array {
  return wins.map((_, at) => wins[to[Math.floor(at / size)]! * size + to[at % size]!]!);
}

const relabellings = matrices.chain((matrix) => {
  const items = Array.from({length: matrix.size}, (_, item) => item);
  return fc.tuple(fc.constant(matrix), fc.shuffledSubarray(items, {minLength: items.length, maxLength: items.length}));
});

for (const [name, method] of Object.entries(METHODS)) {
  describe(`Condorcet methods: ${name}`, () => {
    for (const strength of STRENGTHS) {
      it(`puts a Condorcet winner first, alone (${strength})`, () => {
        fc.assert(
          fc.property(matrices, fc.nat(), ({wins, size}, at) => {
            const winner = at % size;
            const decided = wins.slice();
            for (let other = 0; other < size; other++) {
              if (other !== winner) decided[winner * size + other] = wins[other * size + winner]! + 1;
            }
            expect(method.count(decided, size, {strength}).order[0]).to.deep.equal([winner]);
          }),
        );
      });

      it(`has every item once, and does not mind their names (${strength})`, () => {
        fc.assert(
          fc.property(relabellings, ([matrix, to]) => {
            const {order} = method.count(matrix.wins, matrix.size, {strength});
            expect(order.flat().sort()).to.deep.equal([...to].sort());
            const other = method.count(relabelled(matrix, to), matrix.size, {strength}).order;
            expect(sorted(other.map((group) => group.map((item) => to[item]!)))).to.deep.equal(sorted(order));
          }),
        );
      });

      if (name === 'minimax') continue;
      it(`chooses within the Smith set (${strength})`, () => {
        fc.assert(
          fc.property(matrices, ({wins, size}) => {
            const [smith] = condorcetComponents(wins, size);
            const {order} = method.count(wins, size, {strength});
            expect(order[0]!.every((item) => smith!.includes(item))).to.equal(true);
          }),
        );
      });
    }
  });
}

describe("clones under Schulze's method", () => {
  it('change nobody else’s chances, and one of them wins when the original would', () => {
    fc.assert(
      fc.property(matrices, fc.nat(), fc.nat({max: 6}), fc.nat({max: 6}), ({wins, size}, at, over, under) => {
        const original = at % size;
        const clone = size;
        const of = (item: number) => (item === clone ? original : item);
        const more = new Float64Array((size + 1) ** 2).map((_, link) => {
          const [a, b] = [Math.floor(link / (size + 1)), link % (size + 1)];
          return of(a) === of(b) ? 0 : wins[of(a) * size + of(b)]!;
        });
        more[original * (size + 1) + clone] = over;
        more[clone * (size + 1) + original] = under;
        const before = schulze.count(wins, size, {}).order[0]!;
        const after = new Set(schulze.count(more, size + 1, {}).order[0]!.map(of));
        expect([...after].sort()).to.deep.equal([...before].sort());
      }),
      {numRuns: 300},
    );
  });
});
