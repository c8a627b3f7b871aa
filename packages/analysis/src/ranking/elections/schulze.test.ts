import {expect} from '@open-wc/testing';

import {majorityLevels} from '../methods/majorities.js';
import {rankedPairs} from '../methods/ranked-pairs.js';
import {schulze} from '../methods/schulze.js';
import {widestPaths} from '../methods/widest-paths.js';
import {election, outcome, winners} from '../../../../../test/support/ranking/election.js';

// Ballots and winners from the examples of Markus Schulze, "A new monotonic, clone-independent, reversal symmetric, and
// Condorcet-consistent single-winner election method" (2011; the draft of 2017 has the same and more), named here by the
// number of voters and alternatives; whole orders where the book or the author's page of examples has them.
describe("the examples of Schulze's paper", () => {
  it('45 voters, 5 alternatives: E > A > C > B > D', () => {
    const vote = election(`
      5: A>C>B>E>D
      5: A>D>E>C>B
      8: B>E>D>A>C
      3: C>A>B>E>D
      7: C>A>E>B>D
      2: C>B>A>D>E
      7: D>C>E>B>A
      8: E>B>A>D>C
    `);
    expect(outcome(vote, 'schulze')).to.equal('E>A>C>B>D');
    expect(outcome(vote, 'schulze', {strength: 'margins'})).to.equal('E>A>C>B>D');
    // The same election in the French Wikipedia's article on ranked pairs, with its result.
    expect(outcome(vote, 'ranked-pairs')).to.equal('A>C>E>B>D');
  });

  it('30 voters, 4 alternatives: D > A > C > B', () => {
    const vote = election(`
      5: A>C>B>D
      2: A>C>D>B
      3: A>D>C>B
      4: B>A>C>D
      3: C>B>D>A
      3: C>D>B>A
      1: D>A>C>B
      5: D>B>A>C
      4: D>C>B>A
    `);
    expect(outcome(vote, 'schulze')).to.equal('D>A>C>B');
  });

  it('30 voters, 5 alternatives: B > A > D > E > C', () => {
    const vote = election(`
      3: A>B>D>E>C
      5: A>D>E>B>C
      1: A>D>E>C>B
      2: B>A>D>E>C
      2: B>D>E>C>A
      4: C>A>B>D>E
      6: C>B>A>D>E
      2: D>B>E>C>A
      5: D>E>C>A>B
    `);
    expect(outcome(vote, 'schulze')).to.equal('B>A>D>E>C');
  });

  it('9 voters, 4 alternatives: B and D both win', () => {
    const vote = election(`
      3: A>B>C>D
      2: D>A>B>C
      2: D>B>C>A
      2: C>B>D>A
    `);
    expect(outcome(vote, 'schulze')).to.equal('B=D>A=C');
  });

  it('21 voters, 4 alternatives: D wins', () => {
    const vote = election(`
      8: A>C>D>B
      2: B>A>D>C
      4: C>D>B>A
      4: D>B>A>C
      3: D>C>B>A
    `);
    expect(winners(vote, 'schulze')).to.equal('D');
  });

  it('63 voters, 4 alternatives: D wins', () => {
    const vote = election(`
      12: A>B>C>D
      6: A>D>B>C
      9: B>C>D>A
      15: C>D>A>B
      21: D>B>A>C
    `);
    expect(winners(vote, 'schulze')).to.equal('D');
  });

  it('15 voters, 4 alternatives: A and D both win', () => {
    const vote = election(`
      6: A>C>D>B
      1: B>A>D>C
      3: C>B>D>A
      3: D>B>A>C
      2: D>C>B>A
    `);
    expect(winners(vote, 'schulze')).to.equal('A=D');
  });

  it('19 voters, 6 alternatives: A wins; two more who rank A first make D win', () => {
    const ballots = `
      3: A>D>E>B>C>F
      3: B>F>E>C>D>A
      4: C>A>B>F>D>E
      1: D>B>C>E>F>A
      4: D>E>F>A>B>C
      2: E>C>B>D>F>A
      2: F>A>C>D>B>E
    `;
    expect(winners(election(ballots), 'schulze')).to.equal('A');
    expect(winners(election(`${ballots}\n2: A>E>F>C>B>D`), 'schulze')).to.equal('D');
  });

  it('30 voters, 4 alternatives: A wins; with a fifth, which D beats on every ballot, B wins', () => {
    const without = election(`
      3: A>B>D>C
      5: A>D>B>C
      1: A>D>C>B
      2: B>A>D>C
      2: B>D>C>A
      4: C>A>B>D
      6: C>B>A>D
      2: D>B>C>A
      5: D>C>A>B
    `);
    expect(winners(without, 'schulze')).to.equal('A');
    const withE = election(`
      3: A>B>D>E>C
      5: A>D>E>B>C
      1: A>D>E>C>B
      2: B>A>D>E>C
      2: B>D>E>C>A
      4: C>A>B>D>E
      6: C>B>A>D>E
      2: D>B>E>C>A
      5: D>E>C>A>B
    `);
    expect(winners(withE, 'schulze')).to.equal('B');
  });

  it('138 voters with equal and missing places: A wins by margins, D by winning votes', () => {
    const vote = election(`
      6: A>B>C>D
      8: A=B
      8: A=C
      18: A=C>D
      8: A=C=D
      40: B
      4: C>B>D
      9: C>D>A
      8: C=D
      14: D>A>B
      11: D>B>C
      4: D>C>A
    `);
    expect(winners(vote, 'schulze', {strength: 'margins'})).to.equal('A');
    expect(winners(vote, 'schulze', {strength: 'winning-votes'})).to.equal('D');
  });

  it('45 voters, 5 alternatives, two more elections: B wins, E wins', () => {
    const first = election(`
      9: A>D>B>E>C
      6: B>C>A>D>E
      5: B>C>D>E>A
      2: C>D>B>E>A
      6: D>E>C>B>A
      14: E>A>C>B>D
      2: E>C>A>B>D
      1: E>D>A>C>B
    `);
    expect(winners(first, 'schulze')).to.equal('B');
    const second = election(`
      9: A>D>B>E>C
      1: B>A>C>E>D
      6: C>B>A>D>E
      2: C>D>B>E>A
      5: C>D>E>A>B
      6: D>E>C>A>B
      14: E>B>A>C>D
      2: E>B>C>A>D
    `);
    expect(winners(second, 'schulze')).to.equal('E');
  });

  it('six majorities of strength 5, 4, 3, 2, 2 and 1: A and D both win; ranked pairs elects A', () => {
    // Schulze's example to the list election-methods, 28 November 2011, with the strengths of the paths.
    const wins = new Float64Array(16);
    const strengths = {DB: 5, CB: 4, AC: 3, BA: 2, CD: 2, DA: 1};
    for (const [pair, strength] of Object.entries(strengths)) {
      wins['ABCD'.indexOf(pair[0]!) * 4 + 'ABCD'.indexOf(pair[1]!)] = strength;
    }
    const {width} = widestPaths(majorityLevels(wins, 4), 4);
    expect(Array.from(width.subarray(1, 4))).to.deep.equal([3, 3, 2]);
    expect(schulze.count(wins, 4, {}).order[0]).to.deep.equal([0, 3]);
    expect(rankedPairs.count(wins, 4, {}).order).to.deep.equal([[0], [2], [3], [1]]);
  });
});
