import {ballotTable} from '../ballot-table.js';
import type {Ballot, BallotOptions, BallotTable} from '../contract.js';
import {pairwiseOf} from '../pairwise.js';
import type {Agreement} from '../result-contract.js';
import {middlePlaces} from './middle-places.js';

/** How united people are about an order. */
export function agreement(ballots: readonly Ballot[], options: Omit<BallotOptions, 'weights'>): Agreement {
  const {items, unranked, noOpinion} = options;
  const table = ballotTable(ballots, {items, unranked, noOpinion});
  return agreementOf(table, pairwiseOf(table));
}

/** The same from a table without weights, and its matrix: agreement is among people. */
export function agreementOf(table: BallotTable, wins: Float64Array): Agreement {
  const size = table.items.length;
  const middles = middlePlaces(table, 'ranked');
  const rows = Array.from({length: table.count}, (_, ballot) => middles.subarray(ballot * size, (ballot + 1) * size));
  const ranking = rows.filter((row) => row.some((place) => place > 0));
  const complete = ranking.filter((row) => row.every((place) => place > 0));
  const n = ranking.length;
  return {
    n,
    complete: complete.length,
    kendallW: n >= 2 && complete.length === n ? kendallW(complete, size) : null,
    pairwise: pairwiseAgreement(wins, size),
  };
}

/**
 * Kendall's W: how far the sums of ranks spread, of how far they would if all gave the same order. 0: the sums are
 * equal, no order comes out; 1: all alike. With the correction for ties of S. Siegel and N. J. Castellan,
 * Nonparametric Statistics for the Behavioral Sciences, 2nd edition 1988, chapter 9:
 * W = (12 Σ R² − 3 k² N (N + 1)²) / (k² N (N² − 1) − k Σ T), k people, N items, R an item's sum of ranks,
 * T = Σ (t³ − t) over a person's groups of t tied items. `null` when nobody prefers anything, or for one item.
 */
function kendallW(rows: readonly Float64Array[], size: number): number | null {
  const k = rows.length;
  const sums = new Float64Array(size);
  let ties = 0;
  for (const row of rows) {
    // Ranks without ties are 1 … N, and t tied items lower the sum of their squares by (t³ − t) / 12.
    let untied = 0;
    row.forEach((rank, item) => {
      sums[item]! += rank;
      untied += (item + 1) ** 2 - rank * rank;
    });
    ties += 12 * untied;
  }
  const squares = sums.reduce((sum, ranks) => sum + ranks * ranks, 0);
  const most = k * k * size * (size * size - 1) - k * ties;
  return most === 0 ? null : (12 * squares - 3 * k * k * size * (size + 1) ** 2) / most;
}

/**
 * Of all pairs of people and pairs of items where both put one above the other: the share in which both put the same one
 * above. 1: nobody contradicts anybody; a half is what chance would give. It is the share of concordant pairs of
 * L. A. Goodman and W. H. Kruskal, "Measures of association for cross classifications", JASA 49 (1954), over all
 * pairs of people (as W. L. Hays averages tau, JASA 55, 1960). A tie is no contradiction and does not count.
 */
function pairwiseAgreement(wins: Float64Array, size: number): number | null {
  let [agreeing, all] = [0, 0];
  const pairs = (people: number) => (people * (people - 1)) / 2;
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      const [over, under] = [wins[a * size + b]!, wins[b * size + a]!];
      agreeing += pairs(over) + pairs(under);
      all += pairs(over + under);
    }
  }
  return all === 0 ? null : agreeing / all;
}
