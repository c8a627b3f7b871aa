import type {ComparisonBallot, PointsBallot} from '../contract.js';
import type {RankingBallots} from './ranking-ballots.js';

/** What somebody would say who wants one item above another: by what they are asked, an order, choices, or points. */
export interface Opposition {
  /** Places as in a table, for everybody alike. */
  readonly row: Uint16Array;
  /** Their own choices made again. */
  readonly comparisons: (own: ComparisonBallot) => ComparisonBallot;
  readonly points: PointsBallot;
}

/**
 * The ways to put `rival` above `winner` that rules reward: rival first and winner last, or not ranked at all, or rival
 * alone. Nobody ranks more items than the question lets them. `others` come between, in the order given.
 */
export function oppositions(
  {table: {items}, most = items.length, total, points}: RankingBallots,
  winner: number,
  rival: number,
  others: readonly number[],
): readonly Opposition[] {
  const between = others.filter((item) => item !== winner && item !== rival);
  const orders = [
    [rival, ...between.slice(0, Math.max(0, most - 2)), winner].slice(0, most),
    [rival, ...between].slice(0, most),
    [rival],
  ];
  const [above, below] = [items[rival]!, items[winner]!];
  return orders.map((order) => ({
    row: rowOf(order, items.length),
    comparisons: (own) => own.map((comparison) => ({...comparison, ...chosenAgain(comparison, above, below)})),
    points: {[above]: total ?? largestShare(points)},
  }));
}

/** The same people, those in `who` saying something else. */
export function changedBallots(ballots: RankingBallots, who: readonly number[], by: Opposition): RankingBallots {
  const {table} = ballots;
  const places = table.places.slice();
  for (const person of who) places.set(by.row, person * table.items.length);
  const changed = new Set(who);
  return {
    ...ballots,
    seed: undefined,
    table: {...table, places},
    comparisons: ballots.comparisons.map((own, person) => (changed.has(person) ? by.comparisons(own) : own)),
    points: ballots.points.map((own, person) => (changed.has(person) ? by.points : own)),
  };
}

/** Who noted points beside an order was asked for some sum; the largest seen is at most that. */
function largestShare(points: readonly PointsBallot[]): number {
  return points.reduce((most, own) => {
    const sum = Object.values(own).reduce((all, amount) => all + amount, 0);
    return Math.max(most, sum);
  }, 0);
}

function rowOf(order: readonly number[], size: number): Uint16Array {
  const row = new Uint16Array(size);
  order.forEach((item, before) => (row[item] = before + 1));
  return row;
}

function chosenAgain({shown, worst}: ComparisonBallot[number], above: string, below: string) {
  const best = shown.includes(above) ? above : shown.find((item) => item !== below);
  const last = shown.includes(below) ? below : shown.findLast((item) => item !== best);
  return {...(best !== undefined && {best}), ...(worst !== undefined && last !== undefined && {worst: last})};
}
