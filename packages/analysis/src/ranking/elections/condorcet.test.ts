import {expect} from '@open-wc/testing';

import {tally} from '../tally.js';
import {election, outcome, winners} from '../../../../../test/support/ranking/election.js';

const CONDORCET_METHODS = ['copeland', 'minimax', 'schulze', 'ranked-pairs', 'kemeny'] as const;

describe('elections of the books on Condorcet', () => {
  it('the paradox: three voters in a circle are a tie of all three', () => {
    // Condorcet, "Essai sur l'application de l'analyse à la probabilité des décisions" (1785).
    const vote = election('1: A>B>C\n1: B>C>A\n1: C>A>B');
    for (const method of CONDORCET_METHODS) expect(outcome(vote, method)).to.equal('A=B=C');
  });

  it('60 voters: B > C > A, by giving up the weakest majority', () => {
    // The same book, as H. P. Young tells it: "Condorcet's theory of voting", American Political Science Review 82 (1988).
    const vote = election('23: A>B>C\n17: B>C>A\n2: B>A>C\n10: C>A>B\n8: C>B>A');
    for (const method of ['schulze', 'ranked-pairs', 'kemeny'] as const) {
      expect(outcome(vote, method)).to.equal('B>C>A');
    }
    expect(winners(vote, 'minimax')).to.equal('B');
  });

  it('100 voters in a circle: B > C > A contradicts 120 preferences, the fewest', () => {
    // electowiki, "Kemeny–Young method", with the number for each of the six orders.
    const vote = election('25: A>B>C\n40: B>C>A\n35: C>A>B');
    expect(outcome(vote, 'kemeny')).to.equal('B>C>A');
  });

  it('11 voters: A > B > C agrees with 21 preferences, the most', () => {
    // The discussion page of Wikipedia's article on the Kemeny–Young method, with the number for each of the six orders.
    const vote = election('5: A>B>C\n4: B>C>A\n2: C>A>B');
    expect(outcome(vote, 'kemeny')).to.equal('A>B>C');
  });

  it('55 voters, 5 alternatives: five methods, five winners', () => {
    // Joseph Malkevitch, "Mathematical theory of elections", Annals of the New York Academy of Sciences 607 (1990).
    const vote = election(`
      18: A>D>E>C>B
      12: B>E>D>C>A
      10: C>B>E>D>A
      9: D>C>E>B>A
      4: E>B>D>C>A
      2: E>C>D>B>A
    `);
    expect(winners(vote, 'first-preferences')).to.equal('A');
    expect(winners(vote, 'instant-runoff')).to.equal('C');
    expect(winners(vote, 'borda')).to.equal('D');
    for (const method of CONDORCET_METHODS) expect(winners(vote, method)).to.equal('E');
  });

  it('100 voters, 5 alternatives: Copeland elects A, and B, C and E are equal', () => {
    // Wikipedia, "Copeland's method", example without a Condorcet winner.
    const vote = election('31: A>E>C>D>B\n30: B>A>E\n29: C>D>B\n10: D>A>E');
    expect(outcome(vote, 'copeland')).to.equal('A>B=C=E>D');
  });

  it('100 voters with ties: minimax gives A > C > B, by winning votes 0, 47, 94', () => {
    // Wikipedia, "Minimax Condorcet method", example with a Condorcet winner that is not elected by opposition alone.
    const {items, ballots, weights} = election('4: A=C>B\n47: A>C>B\n43: C>B>A\n6: B>A=C');
    const byVotes = tally(ballots, {method: 'minimax', items, weights});
    expect(byVotes.order).to.deep.equal([['A'], ['C'], ['B']]);
    expect(byVotes.scores).to.deep.equal({A: 0, B: 94, C: 47});
    const byMargins = tally(ballots, {method: 'minimax', items, weights, strength: 'margins'});
    expect(byMargins.scores).to.deep.equal({A: -2, B: 88, C: 4});
  });

  it('102 voters with partial ballots: winning votes elect A, margins B, and the rule for unranked items decides', () => {
    // Wikipedia, "Minimax Condorcet method", example without a Condorcet winner; unranked items are not compared there.
    const vote = election(`
      30: A>C>B>D
      15: D>B>A>C
      14: D>B>C>A
      6: B>C>A>D
      4: D>C>A=B
      16: C>A=B
      14: B>C
      3: C>A
    `);
    const {items, ballots, weights} = vote;
    const unranked = 'no-opinion';
    const byVotes = tally(ballots, {method: 'minimax', items, weights, unranked});
    expect(byVotes.scores).to.deep.equal({A: 35, B: 50, C: 45, D: 36});
    const byMargins = tally(ballots, {method: 'minimax', items, weights, unranked, strength: 'margins'});
    expect(byMargins.scores).to.deep.equal({A: 5, B: 1, C: 2, D: 3});
    expect(winners(vote, 'minimax', {unranked})).to.equal('A');
    expect(winners(vote, 'minimax', {unranked, strength: 'margins'})).to.equal('B');
    expect(winners(vote, 'minimax')).not.to.equal('A');
  });

  it('9 voters: minimax can elect L, whom each other one beats', () => {
    // Wikipedia, "Condorcet loser criterion", the example for minimax.
    const vote = election('1: A>B>C>L\n1: A>B>L>C\n3: B>C>A>L\n1: C>L>A>B\n1: L>A>B>C\n2: L>C>A>B');
    expect(winners(vote, 'minimax')).to.equal('L');
    expect(winners(vote, 'schulze')).not.to.include('L');
    expect(winners(vote, 'ranked-pairs')).not.to.include('L');
  });

  it('192 voters: leaving unranked items uncompared elects A by ranked pairs, counting them last does not', () => {
    // Wikipedia, "Ranked pairs", as in the tests of implementations: 68, 72 and 52 voters in a circle of partial ballots.
    const vote = election('68: A>B\n72: B>C\n52: C>A');
    expect(winners(vote, 'ranked-pairs', {unranked: 'no-opinion'})).to.equal('A');
    expect(winners(vote, 'ranked-pairs')).not.to.equal('A');
  });
});
