import {expect} from '@open-wc/testing';

import {election, outcome} from '../../../../../test/support/ranking/election.js';
import {tally} from '../tally.js';

describe("Borda's count and the rule of Nauru", () => {
  // Wikipedia, "Borda count"; votesys of the Comprehensive R Archive Network names the winners, `dowdall_method`.
  const vote = election(`
    51: Andrew>Catherine>Brian>David
    5: Catherine>Brian>David>Andrew
    23: Brian>Catherine>David>Andrew
    21: David>Catherine>Brian>Andrew
  `);
  const {items, ballots, weights} = vote;

  it('100 voters, 4 candidates: Borda elects Catherine, whom all rank first or second', () => {
    expect(tally(ballots, {method: 'borda', items, weights}).scores).to.deep.equal({
      Andrew: 153,
      Brian: 151,
      Catherine: 205,
      David: 91,
    });
    expect(outcome(vote, 'borda')).to.equal('Catherine>Andrew>Brian>David');
  });

  it('100 voters, 4 candidates: in Nauru Andrew wins with 63.25, before 52.5, 49.5 and 43.08', () => {
    const scores = tally(ballots, {method: 'dowdall', items, weights}).scores!;
    expect(outcome(vote, 'dowdall')).to.equal('Andrew>Catherine>Brian>David');
    expect(items.map((id) => Number(scores[id]!.toFixed(2)))).to.deep.equal([63.25, 49.5, 52.5, 43.08]);
  });
});
