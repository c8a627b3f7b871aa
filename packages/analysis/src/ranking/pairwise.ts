import {ballotTable, itemIndexes} from './ballot-table.js';
import {bitSlicedWins} from './bit-sliced-wins.js';
import {
  type Ballot,
  type BallotOptions,
  type BallotTable,
  NO_OPINION,
  type Pairwise,
  UNRANKED,
  type Unranked,
} from './contract.js';

/** With fewer the plain loop is as fast. */
const MANY_BALLOTS = 512;

/** How many rank each item above each other one. */
export function pairwise(ballots: readonly Ballot[], options: BallotOptions): Pairwise {
  const table = ballotTable(ballots, options);
  return namedPairwise(table.items, pairwiseOf(table));
}

/** A matrix with the ids of its items. */
export function namedPairwise(items: readonly string[], wins: Float64Array): Pairwise {
  const indexes = itemIndexes(items);
  const over = (a: string, b: string) => {
    const [above, below] = [indexes.get(a), indexes.get(b)];
    return above === undefined || below === undefined ? 0 : wins[above * items.length + below]!;
  };
  return {items, wins, over};
}

/** The matrix of a table, row-major: the weight of the ballots that rank the row's item above the column's. */
export function pairwiseOf(table: BallotTable): Float64Array {
  return table.count >= MANY_BALLOTS && !table.weights ? bitSlicedWins(table) : plainWins(table);
}

/** The same, pair by pair. */
export function plainWins({items, count, places, weights, unranked}: BallotTable): Float64Array {
  const size = items.length;
  const wins = new Float64Array(size * size);
  const add = winsAdder(size, unranked);
  for (let ballot = 0; ballot < count; ballot += 1) {
    const weight = weights?.[ballot] ?? 1;
    if (weight !== 0) add(wins, places, ballot * size, weight);
  }
  return wins;
}

/** Adds the ballot that begins at `start` to a matrix; a negative weight takes it out again. */
export type WinsAdder = (wins: Float64Array, places: Uint16Array, start: number, weight: number) => void;

/** Prepares adding ballots one by one. */
export function winsAdder(size: number, unranked: Unranked): WinsAdder {
  /** The items of the ballot at hand, from the first to the last; a place says where its items begin. */
  const order = new Uint16Array(size);
  /** How many items are at each place. */
  const at = new Uint16Array(size + 1);
  return (wins, places, start, weight) => {
    at.fill(0);
    let ranked = 0;
    for (let item = 0; item < size; item += 1) {
      const place = places[start + item]!;
      if (place === UNRANKED || place === NO_OPINION) continue;
      order[place - 1 + at[place]!] = item;
      at[place]! += 1;
      ranked += 1;
    }
    let compared = ranked;
    if (unranked === 'last') {
      for (let item = 0; item < size; item += 1) if (places[start + item] === UNRANKED) order[compared++] = item;
    }
    for (let first = 0; first < ranked; first += 1) {
      const item = order[first]!;
      const place = places[start + item]!;
      const row = item * size;
      for (let below = place - 1 + at[place]!; below < compared; below += 1) wins[row + order[below]!]! += weight;
    }
  };
}
