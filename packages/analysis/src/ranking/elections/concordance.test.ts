import type {RankingAnswer} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {agreement} from '../result/agreement.js';

/** A judge's ranks, one for each item; equal ranks are a tie. */
function ballotOf(ranks: readonly number[], items: readonly string[]): RankingAnswer {
  const places = [...new Set(ranks)].sort((a, b) => a - b);
  return places.map((place) => items.filter((_, item) => ranks[item] === place));
}

describe("Kendall's W on published data", () => {
  it('three executives rank six applicants: 0.16', () => {
    // S. Siegel, "Nonparametric statistics for the behavioral sciences" (1956), chapter 9: sums of ranks 8, 14, 11, 11, 11
    // and 8, s = 25.5, W = 25.5 / 157.5.
    const items = ['a', 'b', 'c', 'd', 'e', 'f'];
    const ranks = [
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ];
    const {kendallW, n, complete} = agreement(
      ranks.map((row) => ballotOf(row, items)),
      {items},
    );
    expect([n, complete]).to.deep.equal([3, 3]);
    expect(kendallW).to.be.closeTo(25.5 / 157.5, 1e-12);
    expect(kendallW!.toFixed(2)).to.equal('0.16');
  });

  it('three judges rank ten things with ties: 0.828', () => {
    // The same chapter's example with ties, from Kendall; also the example of the NAG Library's routine G08DAF.
    const items = Array.from('abcdefghij');
    const ranks = [
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ];
    const {kendallW} = agreement(
      ranks.map((row) => ballotOf(row, items)),
      {items},
    );
    expect(kendallW!.toFixed(3)).to.equal('0.828');
  });
});
