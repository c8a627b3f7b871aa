import type {Comparison, RankingAnswer} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {contradictions} from './contradictions.js';
import {mostComparisons} from './merge-insertion.js';
import {comparisonsLeft, nextPair, orderOfComparisons, type PairsOptions} from './pairs.js';

const ids = (count: number): readonly string[] => Array.from({length: count}, (_, index) => `i${index}`);
/** A judge who knows the place of each item; equal places are "no difference". */
const judge = (places: ReadonlyMap<string, number>) => (shown: readonly [string, string]) => {
  const [one, other] = shown.map((id) => places.get(id) ?? NaN) as [number, number];
  return {shown, best: one === other ? 'none' : one < other ? shown[0] : shown[1]};
};
const orderedBy = (order: readonly string[]) => judge(new Map(order.map((id, place) => [id, place])));

function compareAll(
  items: readonly string[],
  answer: (pair: readonly [string, string]) => Comparison,
  options: PairsOptions = {},
  each: (made: readonly Comparison[]) => void = () => undefined,
): readonly Comparison[] {
  let made: readonly Comparison[] = [];
  for (let pair = nextPair(items, made, options); pair; pair = nextPair(items, made, options)) {
    made = [...made, answer(pair)];
    each(made);
  }
  return made;
}

const order = fc
  .integer({min: 2, max: 18})
  .chain((count) => fc.tuple(fc.constant(ids(count)), fc.shuffledSubarray([...ids(count)], {minLength: count})));

describe('nextPair', () => {
  // Knuth, The Art of Computer Programming 3, 5.3.1, table 1: the row of F(n), for n from 1 to 21.
  it('has the bound of merge insertion', () => {
    const bounds = Array.from({length: 21}, (_, index) => mostComparisons(index + 1));
    expect(bounds).to.deep.equal([0, 1, 3, 5, 7, 10, 13, 16, 19, 22, 26, 30, 34, 38, 42, 46, 50, 54, 58, 62, 66]);
  });

  it('settles each of the 120 orders of five with at most seven choices, as few as there can be', () => {
    const counts = permutations(ids(5)).map((wanted) => {
      const made = compareAll(ids(5), orderedBy(wanted), {checks: 0});
      expect(orderOfComparisons(ids(5), made)).to.deep.equal(wanted);
      return made.length;
    });
    expect([counts.length, Math.max(...counts)]).to.deep.equal([120, 7]);
  });

  it('finds any order of a person who is consistent, within the bound, and few pairs more to see how sure it is', () => {
    fc.assert(
      fc.property(order, ([items, wanted]) => {
        const settling = compareAll(items, orderedBy(wanted), {checks: 0});
        expect(settling.length).to.be.at.most(mostComparisons(items.length));
        expect(orderOfComparisons(items, settling)).to.deep.equal(wanted);
        const all = compareAll(items, orderedBy(wanted));
        expect(all.slice(0, settling.length)).to.deep.equal(settling);
        expect(all.length - settling.length).to.be.at.most(Math.round(items.length / 3));
        expect(orderOfComparisons(items, all)).to.deep.equal(wanted);
        expect(contradictions(items, all)).to.deep.equal([]);
      }),
    );
  });

  it('finds any order with ties, where these are allowed', () => {
    const ranked = fc.array(fc.integer({min: 0, max: 4}), {minLength: 2, maxLength: 12});
    fc.assert(
      fc.property(ranked, (places) => {
        const items = ids(places.length);
        const made = compareAll(items, judge(new Map(items.map((id, index) => [id, places[index] as number]))), {
          ties: true,
        });
        const wanted = [...new Set(places)]
          .sort((one, other) => one - other)
          .map((place) => {
            const tied = items.filter((_, index) => places[index] === place);
            return tied.length === 1 ? tied[0] : tied;
          });
        expect(orderOfComparisons(items, made, {ties: true})).to.deep.equal(wanted);
        expect(made.length).to.be.at.most(mostComparisons(items.length) + Math.round(items.length / 3));
      }),
    );
  });

  it('never asks for the same two again, and says truly how many more there are at most', () => {
    fc.assert(
      fc.property(order, ([items, wanted]) => {
        const seen = new Set<string>();
        const left = [comparisonsLeft(items, [])];
        compareAll(items, orderedBy(wanted), {}, (made) => {
          seen.add([...(made.at(-1)?.shown ?? [])].sort().join());
          expect(seen.size).to.equal(made.length);
          left.push(comparisonsLeft(items, made));
        });
        left.forEach((bound, made) => expect(bound).to.be.at.least(seen.size - made));
        expect(left.every((bound, index) => index === 0 || bound < (left[index - 1] as number))).to.equal(true);
        expect(left.at(-1)).to.equal(0);
      }),
    );
  });

  it('goes on from the choices alone, also when the items come in another order', () => {
    fc.assert(
      fc.property(order, fc.nat(), ([items, wanted], cut) => {
        const made = compareAll(items, orderedBy(wanted));
        const before = made.slice(0, cut % (made.length + 1));
        const again = JSON.parse(JSON.stringify(before)) as Comparison[];
        expect(nextPair(items, again)).to.deep.equal(nextPair(items, before));
        const resumed = [...again];
        for (let pair = nextPair(wanted, resumed); pair; pair = nextPair(wanted, resumed))
          resumed.push(orderedBy(wanted)(pair));
        expect(orderOfComparisons(wanted, resumed)).to.deep.equal(wanted);
        expect(orderOfComparisons(items, resumed)).to.deep.equal(wanted);
      }),
    );
  });

  it('gives of an unfinished order only what nothing can change', () => {
    fc.assert(
      fc.property(order, ([items, wanted]) => {
        compareAll(items, orderedBy(wanted), {checks: 0}, (made) => {
          const top: RankingAnswer = orderOfComparisons(items, made);
          expect(top).to.deep.equal(wanted.slice(0, top.length));
        });
      }),
    );
  });

  it('leaves out what was said of items that are no longer there, and what makes no sense', () => {
    const made: Comparison[] = [
      {shown: ['a', 'x'], best: 'a'},
      {shown: ['x', 'b'], best: 'x'},
      {shown: ['a', 'a'], best: 'a'},
      {shown: [], best: 'b'},
      {shown: ['a', 'b'], best: 'c'},
      {shown: ['a', 'b'], best: 'none'},
    ];
    expect(nextPair(['a', 'b'], made)).to.deep.equal(['a', 'b']);
    expect(orderOfComparisons(['a', 'b'], made)).to.deep.equal([]);
    expect(orderOfComparisons(['a', 'b'], made, {ties: true})).to.deep.equal([['a', 'b']]);
  });

  it('has nothing to ask of one item or none', () => {
    expect([nextPair([], []), nextPair(['a'], []), comparisonsLeft(['a'], [])]).to.deep.equal([
      undefined,
      undefined,
      0,
    ]);
    expect(orderOfComparisons(['a'], [])).to.deep.equal(['a']);
  });
});

function permutations(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((id) => permutations(items.filter((other) => other !== id)).map((rest) => [id, ...rest]));
}
