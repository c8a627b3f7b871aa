import {tally} from '../../../packages/analysis/src/ranking/tally.js';
import type {BallotMethod, MethodOptions, Unranked} from '../../../packages/analysis/src/ranking/contract.js';
import type {RankingAnswer} from '@consulta/schema';

/** Ballots as they stand in a book, and an order as it stands there: `>` is above, `=` beside. */
export interface Election {
  readonly items: readonly string[];
  readonly ballots: readonly RankingAnswer[];
  /** How many gave each ballot. */
  readonly weights: readonly number[];
}

/** Reads lines such as `12: A>B=C`; items in alphabetical order unless they are given. */
export function election(text: string, items?: readonly string[]): Election {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split(':'));
  const ballots = lines.map(([, order = '']) =>
    order.split('>').map((place) => place.split('=').map((id) => id.trim())),
  );
  return {
    items: items ?? [...new Set(ballots.flat(2))].sort(),
    ballots: ballots.map((places) => places.map((place) => (place.length === 1 ? place[0]! : place))),
    weights: lines.map(([count]) => Number(count)),
  };
}

/** Counts who is above whom, ballot by ballot and pair by pair. */
export function winsOf({items, ballots, weights}: Election, unranked: Unranked = 'last'): Float64Array {
  const wins = new Float64Array(items.length ** 2);
  ballots.forEach((ballot, voter) => {
    const place = (id: string) => {
      const at = ballot.findIndex((entry) => entry === id || (Array.isArray(entry) && entry.includes(id)));
      return at >= 0 ? at : unranked === 'last' ? Infinity : NaN;
    };
    items.forEach((a, row) =>
      items.forEach((b, column) => {
        if (place(a) < place(b)) wins[row * items.length + column]! += weights[voter]!;
      }),
    );
  });
  return wins;
}

/** Indexes as text: `B>A=C`, equal ones in the order of the items. */
export function orderText(order: readonly (readonly number[])[], items: readonly string[]): string {
  return order
    .map((group) =>
      [...group]
        .sort((a, b) => a - b)
        .map((item) => items[item])
        .join('='),
    )
    .join('>');
}

/** What a method makes of an election, as text: `B>A=C`, equal ones in the order of the items. */
export function outcome(vote: Election, method: BallotMethod, options: MethodOptions & {unranked?: Unranked} = {}) {
  const {items, ballots, weights} = vote;
  const {order} = tally(ballots, {method, items, weights, ...options});
  return orderText(
    order.map((group) => group.map((id) => items.indexOf(id))),
    items,
  );
}

/** Those in the first place of an outcome: `A=B`. */
export function winners(...election: Parameters<typeof outcome>): string {
  return outcome(...election).split('>')[0] ?? '';
}
