import {ballotTable} from './ballot-table.js';
import {
  type Ballot,
  type BallotOptions,
  type BallotTable,
  NO_OPINION,
  type Pairwise,
  UNRANKED,
  type Unranked,
} from './contract.js';

/** How many rank each item above each other one. */
export function pairwise(ballots: readonly Ballot[], options: BallotOptions): Pairwise {
  const table = ballotTable(ballots, options);
  return namedPairwise(table.items, pairwiseOf(table));
}

/** A matrix with the ids of its items. */
export function namedPairwise(items: readonly string[], wins: Float64Array): Pairwise {
  return {
    items,
    wins,
    over: (a, b) => wins[items.indexOf(a) * items.length + items.indexOf(b)] ?? 0,
  };
}

/** The matrix of a table, row-major: the weight of the ballots that rank the row's item above the column's. */
export function pairwiseOf(table: BallotTable): Float64Array {
  const {count, places, weights, unranked} = table;
  const size = table.items.length;
  const wins = new Float64Array(size * size);
  for (let ballot = 0; ballot < count; ballot += 1) {
    addToMatrix(wins, places.subarray(ballot * size, (ballot + 1) * size), unranked, weights?.[ballot] ?? 1);
  }
  return wins;
}

/** Adds one ballot to a matrix; a negative weight takes it out again. */
export function addToMatrix(wins: Float64Array, row: Uint16Array, unranked: Unranked, weight: number): void {
  const size = row.length;
  const compared = (place: number) => place !== NO_OPINION && (place !== UNRANKED || unranked === 'last');
  const depth = (place: number) => (place === UNRANKED ? NO_OPINION : place);
  for (let a = 0; a < size; a += 1) {
    if (!compared(row[a]!)) continue;
    for (let b = a + 1; b < size; b += 1) {
      if (!compared(row[b]!)) continue;
      const difference = depth(row[a]!) - depth(row[b]!);
      if (difference < 0) wins[a * size + b]! += weight;
      else if (difference > 0) wins[b * size + a]! += weight;
    }
  }
}
