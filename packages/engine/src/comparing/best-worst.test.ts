import type {Comparison} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {orderOfBestWorst, tieBreak} from './best-worst.js';
import {bestWorstScreens} from './best-worst-screens.js';

const ids = (count: number): readonly string[] => Array.from({length: count}, (_, index) => `i${index}`);
const order = fc
  .integer({min: 3, max: 16})
  .chain((count) => fc.tuple(fc.constant(ids(count)), fc.shuffledSubarray([...ids(count)], {minLength: count})));
const choose = (shown: readonly string[], wanted: readonly string[]): Comparison => {
  const sorted = [...shown].sort((one, other) => wanted.indexOf(one) - wanted.indexOf(other));
  return {shown, best: sorted[0] ?? '', worst: sorted.at(-1) ?? ''};
};

describe('orderOfBestWorst', () => {
  it('orders by how often best, less how often worst', () => {
    // b: twice best; a: once; c: once best, once worst; d: twice worst, e: once.
    const made: Comparison[] = [
      {shown: ['a', 'b', 'c'], best: 'b', worst: 'c'},
      {shown: ['a', 'd', 'e'], best: 'a', worst: 'd'},
      {shown: ['b', 'c', 'd'], best: 'b', worst: 'd'},
      {shown: ['c', 'e'], best: 'c', worst: 'e'},
    ];
    expect(orderOfBestWorst(['a', 'b', 'c', 'd', 'e'], made)).to.deep.equal(['b', 'a', 'c', 'e', 'd']);
  });

  it('puts equal scores together where ties are allowed, else looks at what was said of the two', () => {
    const made: Comparison[] = [
      {shown: ['a', 'b', 'c'], best: 'b', worst: 'c'},
      {shown: ['a', 'd', 'e'], best: 'a', worst: 'd'},
      {shown: ['b', 'a', 'e'], best: 'b', worst: 'a'},
      {shown: ['a', 'b', 'c'], best: 'a', worst: 'b'},
    ];
    // a: 2 - 1 of 4; b: 2 - 1 of 3; c: -1 of 2; d: -1 of 1; e: 0.
    expect(orderOfBestWorst(['a', 'b', 'c', 'd', 'e'], made)).to.deep.equal(['b', 'a', 'e', 'c', 'd']);
    const equal = made.slice(0, 1).concat({shown: ['d', 'b', 'a'], best: 'a', worst: 'd'});
    expect(orderOfBestWorst(['a', 'b', 'c', 'd'], equal, {ties: true})).to.deep.equal([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    // Of a and b, the earlier choice stands; c and d were never beside each other.
    expect(orderOfBestWorst(['a', 'b', 'c', 'd'], equal)).to.deep.equal(['b', 'a']);
    expect(tieBreak(['a', 'b', 'c', 'd'], equal)).to.deep.equal(['c', 'd']);
  });

  it('ends where nothing sets two items apart, until that was asked', () => {
    const made: Comparison[] = [{shown: ['a', 'b', 'c', 'd'], best: 'a', worst: 'd'}];
    const items = ['a', 'b', 'c', 'd'];
    expect(orderOfBestWorst(items, made)).to.deep.equal(['a']);
    expect(tieBreak(items, made)).to.deep.equal(['b', 'c']);
    const asked = [...made, {shown: ['b', 'c'], best: 'c'}];
    expect(tieBreak(items, asked)).to.equal(undefined);
    expect(orderOfBestWorst(items, asked)).to.deep.equal(['a', 'c', 'b', 'd']);
  });

  it('ends with every item in a place of its own, the best and the worst where they belong', () => {
    fc.assert(
      fc.property(order, ([items, wanted]) => {
        const made = bestWorstScreens(items).map((screen) => choose(screen, wanted));
        for (let pair = tieBreak(items, made); pair; pair = tieBreak(items, made)) {
          made.push({shown: pair, best: choose(pair, wanted).best});
        }
        const found = orderOfBestWorst(items, made);
        expect([...found].sort()).to.deep.equal([...items].sort());
        expect([found[0], found.at(-1)]).to.deep.equal([wanted[0], wanted.at(-1)]);
      }),
    );
  });

  it('can stop after any screen and go on from what was chosen', () => {
    fc.assert(
      fc.property(order, fc.nat(), ([items, wanted], cut) => {
        const made = bestWorstScreens(items).map((screen) => choose(screen, wanted));
        const before = made.slice(0, cut % (made.length + 1));
        const found = orderOfBestWorst(items, JSON.parse(JSON.stringify(before)) as Comparison[]);
        expect(found).to.deep.equal(orderOfBestWorst(items, before));
        expect(new Set(found).size).to.equal(found.length);
      }),
    );
  });
});
