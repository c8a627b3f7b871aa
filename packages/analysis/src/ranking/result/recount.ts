import type {RankingMethod} from '@consulta/schema';

import {countBestWorst} from '../comparisons/best-worst.js';
import {countBradleyTerry} from '../comparisons/bradley-terry.js';
import {countPoints} from '../comparisons/points.js';
import type {BallotMethod, BallotTable, Counted} from '../contract.js';
import {countTable} from '../methods/method-registry.js';
import type {RankingBallots} from './ranking-ballots.js';

/** Counts the same people again, each as often as `times` says, one entry for each; ties stay ties. */
export type Recount = (times: ArrayLike<number>) => Counted;

/** Prepares ballots for being counted many times: people who answered alike are counted together. */
export function recountOf(ballots: RankingBallots, method: RankingMethod): Recount {
  const {table, comparisons, points} = ballots;
  if (method === 'points') return (times) => countPoints(points, table.items, Array.from(times));
  if (method === 'best-worst') return (times) => countBestWorst(comparisons, table.items, Array.from(times));
  if (method === 'bradley-terry') return (times) => countBradleyTerry(comparisons, table.items, Array.from(times));
  return recountOfOrders(table, method);
}

function recountOfOrders(table: BallotTable, method: BallotMethod): Recount {
  const {rows, rowOf} = differentRows(table);
  return (times) => {
    const weights = new Float64Array(rows.length);
    for (let ballot = 0; ballot < rowOf.length; ballot += 1) weights[rowOf[ballot]!]! += times[ballot]!;
    return countTable(tableOf(table, rows, weights), method, {});
  };
}

/** Only the rows that were drawn: what has no weight costs no time. */
function tableOf(table: BallotTable, rows: readonly Uint16Array[], weights: Float64Array): BallotTable {
  const size = table.items.length;
  const drawn = rows.flatMap((_, row) => (weights[row]! > 0 ? [row] : []));
  const places = new Uint16Array(drawn.length * size);
  drawn.forEach((row, at) => places.set(rows[row]!, at * size));
  return {...table, count: drawn.length, places, weights: Float64Array.from(drawn, (row) => weights[row]!)};
}

function differentRows({places, count, items}: BallotTable) {
  const found = new Map<string, number>();
  const rows: Uint16Array[] = [];
  const rowOf = Uint32Array.from({length: count}, (_, ballot) => {
    const row = places.subarray(ballot * items.length, (ballot + 1) * items.length);
    const key = row.join();
    const known = found.get(key);
    if (known !== undefined) return known;
    found.set(key, rows.length);
    return rows.push(row) - 1;
  });
  return {rows, rowOf};
}
