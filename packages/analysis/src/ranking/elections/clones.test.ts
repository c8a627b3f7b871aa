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

  // The same article's opening story: 13 votes for the author, 12 for a girl, and 11 for her best friend, whom he had
  // nominated for that. The friends being clones, each one's voters have the other second.
  it('13, 12 and 11 votes: the friend’s nomination wins by first preferences, not where clones make no difference', () => {
    const before = election('13: Nicolaus>Michelle\n23: Michelle>Nicolaus');
    const after = election(`
      13: Nicolaus>Michelle=Charlotte
      12: Michelle>Charlotte>Nicolaus
      11: Charlotte>Michelle>Nicolaus
    `);
    const methods = ['first-preferences', 'ranked-pairs', 'schulze', 'instant-runoff'] as const;
    expect(methods.map((method) => winners(before, method))).to.deep.equal(methods.map(() => 'Michelle'));
    expect(methods.map((method) => winners(after, method))).to.deep.equal([
      'Nicolaus',
      'Michelle',
      'Michelle',
      'Michelle',
    ]);
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
