import type {RankedItem} from '@consulta/schema';

import {type Ballot, type BallotOptions, type BallotTable, NO_OPINION, UNRANKED} from './contract.js';

/** Writes ballots as numbers in typed arrays: the one form that every counting method reads. */
export function ballotTable(ballots: readonly Ballot[], options: BallotOptions): BallotTable {
  const {unranked = 'last', weights, noOpinion} = options;
  if (weights) checkWeights(weights, ballots.length);
  const indexes = itemIndexes(options.items);
  const size = indexes.size;
  const places = new Uint16Array(ballots.length * size);
  ballots.forEach((ballot, index) => {
    writePlaces(places.subarray(index * size, (index + 1) * size), ballot, indexes, noOpinion?.[index]);
  });
  return {
    items: [...indexes.keys()],
    count: ballots.length,
    places,
    weights: weights?.some((weight) => weight !== 1) ? Float64Array.from(weights) : undefined,
    unranked,
  };
}

/** Where each item is in the rows of a table; an id that is named twice is one item. */
export function itemIndexes(items: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(items)].map((id, index) => [id, index]));
}

/**
 * Writes one ballot into a row of zeros. What is not among the items takes no place: own items, sub-items, items that
 * the survey no longer has. Of an item that is there twice the first counts.
 */
export function writePlaces(
  row: Uint16Array,
  ballot: Ballot,
  indexes: ReadonlyMap<string, number>,
  noOpinion: readonly string[] = [],
): void {
  for (const id of noOpinion) {
    const index = indexes.get(id);
    if (index !== undefined) row[index] = NO_OPINION;
  }
  let before = 0;
  for (const entry of ballot) {
    if (!isTie(entry)) before += writePlace(row, entry, before + 1, indexes);
    else {
      const place = before + 1;
      for (const item of entry) before += writePlace(row, item, place, indexes);
    }
  }
}

/** How many items took the place: 1, or 0 where there is none to take it. */
function writePlace(row: Uint16Array, item: RankedItem, place: number, indexes: ReadonlyMap<string, number>): 0 | 1 {
  const index = typeof item === 'string' ? indexes.get(item) : undefined;
  if (index === undefined || row[index] !== UNRANKED) return 0;
  row[index] = place;
  return 1;
}

function isTie(entry: Ballot[number]): entry is readonly RankedItem[] {
  return Array.isArray(entry);
}

/** A count with a weight that is no number would be no number everywhere. */
export function checkWeights(weights: readonly number[], count: number): void {
  if (weights.length !== count) {
    throw new RangeError(`There are ${weights.length} weights for ${count} ballots: give one for each.`);
  }
  const wrong = weights.findIndex((weight) => !(weight >= 0 && weight < Infinity));
  if (wrong >= 0) throw new RangeError(`The weight of ballot ${wrong + 1} is ${weights[wrong]}: give 0 or more.`);
}
