import fc from 'fast-check';

import type {Ballot, Unranked} from '../../../packages/analysis/src/ranking/contract.js';

/** Made-up ballots over some items, and what is said of each. */
export interface SampleBallots {
  readonly items: readonly string[];
  readonly unranked: Unranked;
  readonly ballots: readonly Ballot[];
  readonly weights: readonly number[];
  readonly noOpinion: readonly (readonly string[])[];
}

/** Ids of some items: i1, i2 … */
export function itemIds(size: number): readonly string[] {
  return Array.from({length: size}, (_, index) => `i${index + 1}`);
}

/** A ballot that may leave items out and tie others. */
export function anyBallot(items: readonly string[]): fc.Arbitrary<Ballot> {
  return fc
    .tuple(fc.shuffledSubarray([...items]), fc.array(fc.boolean(), {minLength: items.length, maxLength: items.length}))
    .map(([order, tied]) => {
      const places: string[][] = [];
      order.forEach((item, index) => {
        if (tied[index] && places.length > 0) places.at(-1)!.push(item);
        else places.push([item]);
      });
      return places.map((place) => (place.length === 1 ? place[0]! : place));
    });
}

/** Ballots of any kind: partial, tied, weighted, with items marked "no opinion", under either rule for unranked ones. */
export function anyBallots(most: {readonly items: number; readonly ballots: number}): fc.Arbitrary<SampleBallots> {
  return fc
    .record({
      size: fc.integer({min: 1, max: most.items}),
      count: fc.integer({min: 0, max: most.ballots}),
      unranked: fc.constantFrom<Unranked>('last', 'no-opinion'),
    })
    .chain(({size, count, unranked}) => {
      const items = itemIds(size);
      const each = {minLength: count, maxLength: count};
      return fc.record({
        items: fc.constant(items),
        unranked: fc.constant(unranked),
        ballots: fc.array(anyBallot(items), each),
        weights: fc.array(fc.integer({min: 0, max: 3}), each),
        noOpinion: fc.array(
          fc.oneof({weight: 3, arbitrary: fc.constant([])}, {weight: 1, arbitrary: fc.subarray([...items])}),
          each,
        ),
      });
    });
}

/** Ballots of people who ranked every item, without ties. */
export function completeBallots(most: {readonly items: number; readonly ballots: number}) {
  return fc.integer({min: 1, max: most.items}).chain((size) => {
    const items = itemIds(size);
    return fc.record({
      items: fc.constant(items),
      ballots: fc.array(fc.shuffledSubarray([...items], {minLength: size}), {maxLength: most.ballots}),
    });
  });
}
