import {ballotTable} from './ballot-table.js';
import type {
  Ballot,
  ComparisonBallot,
  ComparisonTallyOptions,
  PointsBallot,
  PointsTallyOptions,
  Tally,
  TallyOptions,
} from './contract.js';
import {countTable, namedTally} from './methods/method-registry.js';

/** Counts what people answered together: orders by most methods, comparisons or points by the others. */
export function tally(ballots: readonly Ballot[], options: TallyOptions): Tally;
export function tally(ballots: readonly ComparisonBallot[], options: ComparisonTallyOptions): Tally;
export function tally(ballots: readonly PointsBallot[], options: PointsTallyOptions): Tally;
export function tally(
  ballots: readonly (Ballot | ComparisonBallot | PointsBallot)[],
  options: TallyOptions | ComparisonTallyOptions | PointsTallyOptions,
): Tally {
  switch (options.method) {
    default: {
      const table = ballotTable(ballots as readonly Ballot[], options);
      return namedTally(
        countTable(table, (options as TallyOptions).method, options),
        table.items,
        options.method,
        options,
      );
    }
  }
}
