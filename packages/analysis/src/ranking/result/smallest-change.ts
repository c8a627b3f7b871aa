import type {RankingMethod} from '@consulta/schema';

import type {SmallestChange} from '../result-contract.js';
import {changedBallots} from './changed-ballots.js';
import {countBallots, type RankingBallots} from './ranking-ballots.js';
import {fewestPossible, searchedChange} from './searched-change.js';
import {isSummed, summedChange} from './summed-change.js';

/** How a change is looked for. */
export interface SmallestChangeOptions {
  /** Default the method of the ballots. */
  readonly method?: RankingMethod;
}

/**
 * The fewest people who would have to answer differently for the first item not to be among the first any more: the
 * margin of victory. It is exact for methods that add up ballots (Borda, Dowdall, first preferences, approval, points,
 * average place where all have a place), and wherever the number found is one that no change can be below. Otherwise a
 * smaller change may exist (`exact: false`). `undefined` when several items share the first place, so that there is no
 * winner, or no change of answers would alter it.
 */
export function smallestChange(
  ballots: RankingBallots,
  {method = ballots.method}: SmallestChangeOptions = {},
): SmallestChange | undefined {
  const {items} = ballots.table;
  const [first = []] = countBallots({...ballots, seed: undefined}, method).order;
  const winner = items.indexOf(first[0] ?? '');
  if (first.length !== 1 || items.length < 2) return undefined;
  const least = fewestPossible(ballots, method, winner);
  const summed = isSummed(method, ballots);
  const change = summed ? summedChange(ballots, method, winner) : searchedChange(ballots, method, winner, least);
  if (!change) return undefined;
  const [then = []] = countBallots(changedBallots(ballots, change.who, change.by), method).order;
  const rival = items[change.rival]!;
  return {
    ballots: change.who.length,
    winner: then.includes(rival) ? rival : (then[0] ?? rival),
    exact: change.who.length === least || (summed && sharesAreKnown(ballots, method)),
  };
}

/** How many points a person has to give is not known of points noted beside an order. */
function sharesAreKnown({total}: RankingBallots, method: RankingMethod): boolean {
  return method !== 'points' || total !== undefined;
}
