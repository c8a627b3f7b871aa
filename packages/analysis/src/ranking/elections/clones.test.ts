import {expect} from '@open-wc/testing';

import {election, outcome, winners} from '../../../../../test/support/ranking/election.js';

describe("Tideman's clones and ranked pairs", () => {
  // T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and Welfare 4 (1987), example 5.
  it('27 voters, 5 alternatives: v > w > x > y > z', () => {
    const vote = election(`
      7: v>w>x>y>z
      3: z>y>v>w>x
      6: y>z>w>x>v
      3: w>x>v>z>y
      5: z>x>v>w>y
      3: y>x>v>w>z
    `);
    expect(outcome(vote, 'ranked-pairs')).to.equal('v>w>x>y>z');
    expect(outcome(vote, 'ranked-pairs', {strength: 'margins'})).to.equal('v>w>x>y>z');
  });

  // The same article's opening story: a boy who is nominated twice over. Two girls who are alike to all, put up to win by
  // the Borda count. The winners follow from the counts 51:49 for every pair of the boy and a girl.
  it('a twin turns the result of Borda and of first preferences, not of ranked pairs or Schulze', () => {
    const before = election('51: boy>girl\n49: girl>boy');
    const after = election('51: boy>girl>twin\n49: girl>twin>boy');
    const split = election('49: boy>girl>twin\n30: girl>twin>boy\n21: twin>girl>boy');
    for (const method of ['borda', 'first-preferences', 'ranked-pairs', 'schulze'] as const) {
      expect(winners(before, method)).to.equal('boy');
    }
    expect(winners(after, 'borda')).to.equal('girl');
    expect(winners(after, 'ranked-pairs')).to.equal('boy');
    expect(winners(after, 'schulze')).to.equal('boy');
    expect(winners(split, 'first-preferences')).to.equal('boy');
    expect(winners(split, 'ranked-pairs')).to.equal('girl');
    expect(winners(split, 'instant-runoff')).to.equal('girl');
  });

  // Eric Gorr, "Ranked pairs", ericgorr.net/condorcet/rankedpairs, examples 1 to 4.
  it('18 voters: A > B > C', () => {
    const vote = election('7: A>B>C\n5: B>A>C\n4: C>A>B\n2: B>C>A');
    expect(outcome(vote, 'ranked-pairs')).to.equal('A>B>C');
  });

  it('100 voters in a circle: A > B > C', () => {
    const vote = election('40: A>B>C\n35: B>C>A\n25: C>A>B');
    expect(outcome(vote, 'ranked-pairs')).to.equal('A>B>C');
  });

  it('18 voters, a tie of two: A and B, then C', () => {
    const vote = election('7: A>B>C\n7: B>A>C\n2: C>A>B\n2: C>B>A');
    expect(outcome(vote, 'ranked-pairs')).to.equal('A=B>C');
  });

  it('100 voters, equally strong majorities in a circle: both are skipped, B > A > D > C', () => {
    const vote = election(`
      12: A>D>C>B
      3: B>A>C>D
      25: B>C>A>D
      21: C>B>A>D
      12: D>A>B>C
      21: D>A>C>B
      6: D>B>A>C
    `);
    expect(outcome(vote, 'ranked-pairs')).to.equal('B>A>D>C');
    expect(outcome(vote, 'ranked-pairs', {strength: 'margins'})).to.equal('B>A>D>C');
  });
});
