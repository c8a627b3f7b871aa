import type {Comparison} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {countBradleyTerry} from '../comparisons/bradley-terry.js';

/** Rows of wins as ballots of one comparison each. */
function comparisons(names: readonly string[], wins: readonly (readonly number[])[]) {
  const ballots: Comparison[][] = [];
  const weights: number[] = [];
  wins.forEach((row, winner) =>
    row.forEach((count, loser) => {
      if (winner === loser) return;
      ballots.push([{shown: [names[winner]!, names[loser]!], best: names[winner]!}]);
      weights.push(count);
    }),
  );
  return {ballots, weights};
}

describe('the Bradley–Terry model on published data', () => {
  it('baseball 1987: Milwaukee, Detroit, Toronto, New York, Boston, Cleveland, Baltimore', () => {
    // American League East: A. Agresti, "Categorical data analysis", 2nd edition (2002), tables 10.10 and 10.11, column 3:
    // the estimates against Baltimore.
    const teams = ['Milwaukee', 'Detroit', 'Toronto', 'New York', 'Boston', 'Cleveland', 'Baltimore'];
    const {ballots, weights} = comparisons(teams, [
      [0, 7, 9, 7, 7, 9, 11],
      [6, 0, 7, 5, 11, 9, 9],
      [4, 6, 0, 7, 7, 8, 12],
      [6, 8, 6, 0, 6, 7, 10],
      [6, 2, 6, 7, 0, 7, 12],
      [4, 4, 5, 6, 6, 0, 6],
      [2, 4, 1, 3, 1, 7, 0],
    ]);
    const {order, scores} = countBradleyTerry(ballots, teams, weights);
    expect(order.map(([team]) => team)).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
    const againstBaltimore = scores!.map((score) => Number((score! - scores![6]!).toFixed(2)));
    expect(againstBaltimore).to.deep.equal([1.58, 1.44, 1.29, 1.25, 1.11, 0.68, 0]);
  });

  it('citations between four journals of statistics: −2.949, −0.480 and 0.269 against Biometrika', () => {
    // S. Stigler, "Citation patterns in the journals of statistics and probability", Statistical Science 9 (1994), rows are
    // cited; estimates in H. Turner and D. Firth, "Bradley–Terry models in R", Journal of Statistical Software 48 (2012).
    const journals = ['Biometrika', 'Comm Statist', 'JASA', 'JRSS-B'];
    const {ballots, weights} = comparisons(journals, [
      [0, 730, 498, 221],
      [33, 0, 68, 17],
      [320, 813, 0, 142],
      [284, 276, 325, 0],
    ]);
    const {order, scores} = countBradleyTerry(ballots, journals, weights);
    expect(order).to.deep.equal([[3], [0], [2], [1]]);
    const against = scores!.map((score) => Number((score! - scores![0]!).toFixed(5)));
    expect(against).to.deep.equal([0, -2.94907, -0.47957, 0.26895]);
  });
});
