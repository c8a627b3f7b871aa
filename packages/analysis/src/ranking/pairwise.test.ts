import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {anyBallot, anyBallots, itemIds, type SampleBallots} from '../../../../test/support/ranking/ballots.js';
import {ballotTable} from './ballot-table.js';
import {bitSlicedWins} from './bit-sliced-wins.js';
import type {Unranked} from './contract.js';
import {pairwise, pairwiseOf, plainWins} from './pairwise.js';

/** Reads each pair of items in each ballot as a person would. */
function winsByReading({
  items,
  ballots,
  weights,
  noOpinion,
  unranked,
}: Omit<SampleBallots, 'weights'> & {
  readonly weights?: readonly number[];
}): readonly number[] {
  const above = (voter: number, a: string, b: string): boolean => {
    if (noOpinion[voter]?.includes(a) || noOpinion[voter]?.includes(b)) return false;
    const entries = ballots[voter]!.map((entry) => [entry].flat());
    const [placeA, placeB] = [a, b].map((id) => entries.findIndex((entry) => entry.includes(id)));
    if (placeA === -1) return false;
    return placeB === -1 ? unranked === 'last' : placeA! < placeB!;
  };
  return items.flatMap((a) =>
    items.map((b) => ballots.reduce((sum, _, voter) => sum + (above(voter, a, b) ? (weights?.[voter] ?? 1) : 0), 0)),
  );
}

const UNRANKED_RULES: readonly Unranked[] = ['last', 'no-opinion'];

describe('pairwise', () => {
  it('counts the Tennessee example (42 of 100 rank Memphis first, the others last)', () => {
    const {over} = pairwise(
      [
        ['M', 'N', 'C', 'K'],
        ['N', 'C', 'K', 'M'],
        ['C', 'K', 'N', 'M'],
        ['K', 'C', 'N', 'M'],
      ],
      {
        items: ['M', 'N', 'C', 'K'],
        weights: [42, 26, 15, 17],
      },
    );
    expect([over('N', 'M'), over('M', 'N'), over('N', 'C'), over('C', 'K')]).to.deep.equal([58, 42, 68, 83]);
    expect([over('N', 'N'), over('N', 'gone'), over('gone', 'N')]).to.deep.equal([0, 0, 0]);
  });

  it('equals reading every pair of every ballot', () => {
    fc.assert(
      fc.property(anyBallots({items: 8, ballots: 20}), (sample) => {
        expect([...pairwise(sample.ballots, sample).wins]).to.deep.equal(winsByReading(sample));
      }),
    );
  });

  it('comes to the same in bit slices', () => {
    fc.assert(
      fc.property(anyBallots({items: 40, ballots: 70}), ({weights: _, ...sample}) => {
        expect([...bitSlicedWins(ballotTable(sample.ballots, sample))]).to.deep.equal(winsByReading(sample));
      }),
      {numRuns: 30},
    );
  });

  for (const size of [1, 2, 31, 32, 33, 64, 65, 200]) {
    it(`comes to the same in bit slices at the edges of a word: ${size} items`, () => {
      const items = itemIds(size);
      const [ballots] = fc.sample(fc.array(anyBallot(items), {minLength: 40, maxLength: 40}), {numRuns: 1, seed: size});
      for (const unranked of UNRANKED_RULES) {
        const noOpinion = ballots!.map((_, voter) => (voter % 3 === 0 ? items.slice(-3) : []));
        const table = ballotTable(ballots!, {items, unranked, noOpinion});
        expect([...bitSlicedWins(table)]).to.deep.equal([...plainWins(table)]);
      }
    });
  }

  for (const count of [0, 1, 2, 3, 31, 32, 33, 63, 64, 65, 127, 128, 511, 512, 513]) {
    it(`comes to the same in bit slices at any number of carries: ${count} ballots`, () => {
      const items = itemIds(5);
      const each = {minLength: count, maxLength: count};
      const [ballots] = fc.sample(fc.array(anyBallot(items), each), {numRuns: 1, seed: count});
      const table = ballotTable(ballots!, {items});
      expect([...bitSlicedWins(table)]).to.deep.equal([...plainWins(table)]);
      expect([...pairwiseOf(table)]).to.deep.equal([...plainWins(table)]);
    });
  }

  it('finds no preference where all are equal, unranked or without opinion', () => {
    const items = itemIds(9);
    const ballots = [[items], [], items];
    for (const unranked of UNRANKED_RULES) {
      const table = ballotTable(ballots, {items, unranked, noOpinion: [undefined, undefined, items]});
      expect([...bitSlicedWins(table), ...plainWins(table)].every((wins) => wins === 0)).to.equal(true);
    }
  });

  it('counts a weight of n as n ballots', () => {
    fc.assert(
      fc.property(anyBallots({items: 6, ballots: 12}), ({weights, ballots, noOpinion, ...options}) => {
        const copies = <Value>(list: readonly Value[]) =>
          list.flatMap((one, at) => Array<Value>(weights[at]!).fill(one));
        const weighted = pairwise(ballots, {...options, weights, noOpinion});
        const copied = pairwise(copies(ballots), {...options, noOpinion: copies(noOpinion)});
        expect([...weighted.wins]).to.deep.equal([...copied.wins]);
      }),
    );
  });
});
