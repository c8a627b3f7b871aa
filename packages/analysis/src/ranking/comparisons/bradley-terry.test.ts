import type {Comparison} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {countBradleyTerry} from './bradley-terry.js';

const ITEMS = ['a', 'b', 'c', 'd'];
const pair = (best: string, other: string): Comparison => ({shown: [best, other], best});

const comparisons = fc.array(
  fc.tuple(fc.subarray(ITEMS, {minLength: 2}), fc.nat(), fc.nat(), fc.boolean()).map(([shown, best, worst, none]) => {
    if (none) return {shown, best: 'none'};
    const chosen = shown[best % shown.length]!;
    return {shown, best: chosen, worst: shown.filter((id) => id !== chosen)[worst % (shown.length - 1)]!};
  }),
  {maxLength: 12},
);

describe('counting comparisons by the Bradley–Terry model', () => {
  it('gives two items the log of their odds', () => {
    // For two items the most likely strengths are the shares themselves: ln 3 between them, half on either side of 0.
    const {scores, order, n, exact} = countBradleyTerry(
      [[pair('a', 'b')], [pair('a', 'b')], [pair('b', 'a')]],
      ['a', 'b'],
      [2, 1, 1],
    );
    expect(scores![0]).to.be.closeTo(Math.log(3) / 2, 1e-7);
    expect(scores![1]).to.be.closeTo(-Math.log(3) / 2, 1e-7);
    expect(order).to.deep.equal([[0], [1]]);
    expect(n).to.deep.equal([4, 4]);
    expect(exact).to.equal(true);
  });

  it('takes "no difference" for one half each way', () => {
    const ties = countBradleyTerry([[{shown: ['a', 'b'], best: 'none'}, pair('a', 'b')]], ['a', 'b']);
    // a has 1.5 of 2.
    expect(ties.scores![0]! - ties.scores![1]!).to.be.closeTo(Math.log(1.5 / 0.5), 1e-7);
    expect(countBradleyTerry([[{shown: ['a', 'b'], best: 'none'}]], ['a', 'b']).order).to.deep.equal([[0, 1]]);
  });

  it('reads the best and the worst of several as all pairs that they decide', () => {
    const screen: Comparison = {shown: ['a', 'b', 'c', 'd'], best: 'b', worst: 'd'};
    const pairs = [pair('b', 'a'), pair('b', 'c'), pair('b', 'd'), pair('a', 'd'), pair('c', 'd')];
    expect(countBradleyTerry([[screen]], ITEMS)).to.deep.equal(countBradleyTerry([pairs], ITEMS));
  });

  it('keeps an item that never lost finite, before those that did', () => {
    const {order, scores, exact} = countBradleyTerry([[pair('a', 'b'), pair('b', 'c'), pair('c', 'b')]], ITEMS);
    expect(order[0]).to.deep.equal([0]);
    const finite = scores!.slice(0, 3).map((score) => score!);
    expect(finite.every(Number.isFinite)).to.equal(true);
    expect(finite.reduce((sum, score) => sum + score, 0)).to.be.closeTo(0, 1e-7);
    expect(exact).to.equal(true);
  });

  it('gives an item that nobody compared no score and the last place', () => {
    const {order, scores} = countBradleyTerry([[pair('b', 'a')]], ITEMS);
    expect(scores!.slice(2)).to.deep.equal([null, null]);
    expect(order).to.deep.equal([[1], [0], [2, 3]]);
    expect(countBradleyTerry([], ITEMS)).to.deep.equal({
      order: [[0, 1, 2, 3]],
      scores: [null, null, null, null],
      n: [0, 0, 0, 0],
      exact: true,
    });
  });

  it('leaves out ballots without weight and items that are not asked about', () => {
    const counted = countBradleyTerry([[pair('a', 'b'), pair('x', 'a')], [pair('b', 'a')]], ['a', 'b'], [1, 0]);
    expect(counted.order).to.deep.equal([[0], [1]]);
    expect(counted.n).to.deep.equal([1, 1]);
  });

  it('has every item once and the same strengths whatever the order of the items', () => {
    fc.assert(
      fc.property(comparisons, fc.shuffledSubarray(ITEMS, {minLength: 4, maxLength: 4}), (ballot, others) => {
        const counted = countBradleyTerry([ballot], ITEMS);
        expect(counted.order.flat().sort()).to.deep.equal([0, 1, 2, 3]);
        const again = countBradleyTerry([ballot], others);
        ITEMS.forEach((id, item) => {
          const [one, other] = [counted.scores![item]!, again.scores![others.indexOf(id)]!];
          expect(one === null ? other === null : Math.abs(one - other) < 1e-6).to.equal(true);
        });
      }),
    );
  });

  it('finds strengths under which each item is expected to win as often as it did', () => {
    // The equations of the most likely strengths: Hunter (2004), section 2. A round of all pairs both ways connects all.
    const round = ITEMS.flatMap((a) => ITEMS.filter((b) => b !== a).map((b) => pair(a, b)));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({max: 3}), fc.nat({max: 3})), {maxLength: 20}), (more) => {
        const all = [...round, ...more.flatMap(([a, b]) => (a === b ? [] : [pair(ITEMS[a]!, ITEMS[b]!)]))];
        const scores = countBradleyTerry([all], ITEMS).scores!;
        ITEMS.forEach((id, item) => {
          const own = all.filter(({shown}) => shown.includes(id));
          const expected = own.reduce((sum, {shown}) => {
            const other = ITEMS.indexOf(shown.find((shownId) => shownId !== id)!);
            return sum + 1 / (1 + Math.exp(scores[other]! - scores[item]!));
          }, 0);
          expect(expected).to.be.closeTo(own.filter(({best}) => best === id).length, 1e-6);
        });
      }),
    );
  });
});
