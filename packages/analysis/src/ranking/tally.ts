import {ballotTable, checkWeights} from './ballot-table.js';
import {countBestWorst} from './comparisons/best-worst.js';
import {countBradleyTerry} from './comparisons/bradley-terry.js';
import {countPoints} from './comparisons/points.js';
import type {
  Ballot,
  ComparisonBallot,
  ComparisonTallyOptions,
  Counted,
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
  const {method, weights} = options;
  const items = [...new Set(options.items)];
  if (weights) checkWeights(weights, ballots.length);
  const named = (counted: Counted) => namedTally(counted, items, method, options);
  switch (method) {
    case 'best-worst':
      return named(countBestWorst(ballots as readonly ComparisonBallot[], items, weights));
    case 'bradley-terry':
      return named(countBradleyTerry(ballots as readonly ComparisonBallot[], items, weights));
    case 'points':
      return named(countPoints(ballots as readonly PointsBallot[], items, weights));
    default:
      return named(countTable(ballotTable(ballots as readonly Ballot[], options), method, options));
  }
}
