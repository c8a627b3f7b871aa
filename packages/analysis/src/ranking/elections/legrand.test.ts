import {expect} from '@open-wc/testing';

import {condorcetComponents, smithSet} from '../smith-set.js';
import {election, outcome, winners, winsOf} from '../../../../../test/support/ranking/election.js';

// Rob LeGrand, "Descriptions of ranked-ballot voting methods" (cs.angelo.edu/~rlegrand/rbvote/desc.html): the election of
// 921 voters and the small ones beside each method, with the winners the page names.
describe("LeGrand's elections", () => {
  const abby = election(`
    98: Abby>Cora>Erin>Dave>Brad
    64: Brad>Abby>Erin>Cora>Dave
    12: Brad>Abby>Erin>Dave>Cora
    98: Brad>Erin>Abby>Cora>Dave
    13: Brad>Erin>Abby>Dave>Cora
    125: Brad>Erin>Dave>Abby>Cora
    124: Cora>Abby>Erin>Dave>Brad
    76: Cora>Erin>Abby>Dave>Brad
    21: Dave>Abby>Brad>Erin>Cora
    30: Dave>Brad>Abby>Erin>Cora
    98: Dave>Brad>Erin>Cora>Abby
    139: Dave>Cora>Abby>Brad>Erin
    23: Dave>Cora>Brad>Abby>Erin
  `);

  it('921 voters: each method has its own winner', () => {
    expect(outcome(abby, 'copeland')).to.equal('Abby=Brad>Dave=Erin>Cora');
    expect(outcome(abby, 'ranked-pairs')).to.equal('Brad>Abby>Erin>Dave>Cora');
    expect(winners(abby, 'borda')).to.equal('Abby');
    expect(winners(abby, 'schulze')).to.equal('Abby');
    expect(winners(abby, 'minimax')).to.equal('Cora');
    expect(winners(abby, 'minimax', {strength: 'margins'})).to.equal('Cora');
    expect(winners(abby, 'instant-runoff')).to.equal('Dave');
  });

  it('921 voters: Cora loses to all by one vote, and the others go round', () => {
    const wins = winsOf(abby);
    expect(Array.from(wins.subarray(10, 15))).to.deep.equal([460, 460, 0, 460, 460]);
    expect([wins[5], wins[9], wins[23], wins[16]]).to.deep.equal([463, 623, 610, 609]);
    expect(smithSet({items: abby.items, wins})).to.deep.equal(['Abby', 'Brad', 'Dave', 'Erin']);
    expect(condorcetComponents(wins, 5)).to.deep.equal([[0, 1, 3, 4], [2]]);
  });

  it('32 voters: Borda elects Beth', () => {
    const vote = election('14: Alan>Beth>Carl\n11: Beth>Carl>Alan\n7: Carl>Alan>Beth');
    expect(outcome(vote, 'borda')).to.equal('Beth>Alan>Carl');
  });

  it('100 voters: Borda elects Fran although a majority puts Eric first', () => {
    const vote = election('63: Eric>Fran>Gary\n37: Fran>Gary>Eric');
    expect(winners(vote, 'borda')).to.equal('Fran');
    expect(winners(vote, 'schulze')).to.equal('Eric');
  });

  it('19 voters: instant runoff elects Mary', () => {
    const vote = election('9: Katy>Luke>Mary\n4: Luke>Mary>Katy\n6: Mary>Luke>Katy');
    expect(winners(vote, 'instant-runoff')).to.equal('Mary');
    // Luke beats Katy 10:9 and Mary 13:6, so that every Condorcet method has to elect him.
    for (const method of ['copeland', 'minimax', 'schulze', 'ranked-pairs', 'kemeny'] as const) {
      expect(winners(vote, method)).to.equal('Luke');
    }
  });
});
