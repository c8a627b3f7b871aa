import {expect} from '@open-wc/testing';

import {tally} from '../tally.js';
import {election, outcome} from '../../../../../test/support/ranking/election.js';

// The choice of Tennessee's capital, the example of Wikipedia's articles on nearly every method, and of electowiki,
// "Effects of different voting systems under similar circumstances".
describe('the capital of Tennessee', () => {
  const vote = election(`
    42: Memphis>Nashville>Chattanooga>Knoxville
    26: Nashville>Chattanooga>Knoxville>Memphis
    15: Chattanooga>Knoxville>Nashville>Memphis
    17: Knoxville>Chattanooga>Nashville>Memphis
  `);
  const {items, ballots, weights} = vote;

  for (const method of ['copeland', 'schulze', 'ranked-pairs', 'kemeny'] as const) {
    it(`${method}: Nashville, Chattanooga, Knoxville, Memphis`, () => {
      expect(outcome(vote, method)).to.equal('Nashville>Chattanooga>Knoxville>Memphis');
    });
  }

  it('Copeland: 3, 2, 1 and 0 wins', () => {
    expect(tally(ballots, {method: 'copeland', items, weights}).scores).to.deep.equal({
      Nashville: 3,
      Chattanooga: 2,
      Knoxville: 1,
      Memphis: 0,
    });
  });

  it('minimax: Nashville has no defeat, the others 58, 68 and 83, or 16, 36 and 66 by margins', () => {
    expect(tally(ballots, {method: 'minimax', items, weights}).scores).to.deep.equal({
      Nashville: 0,
      Memphis: 58,
      Chattanooga: 68,
      Knoxville: 83,
    });
    expect(tally(ballots, {method: 'minimax', items, weights, strength: 'margins'}).scores).to.deep.equal({
      Nashville: -16,
      Memphis: 16,
      Chattanooga: 36,
      Knoxville: 66,
    });
    expect(outcome(vote, 'minimax')).to.equal('Nashville>Memphis>Chattanooga>Knoxville');
  });

  it('Borda: 194, 173, 126 and 107 points', () => {
    expect(tally(ballots, {method: 'borda', items, weights}).scores).to.deep.equal({
      Nashville: 194,
      Chattanooga: 173,
      Memphis: 126,
      Knoxville: 107,
    });
  });

  it('first preferences: Memphis leads with 42', () => {
    expect(outcome(vote, 'first-preferences')).to.equal('Memphis>Nashville>Knoxville>Chattanooga');
  });

  it('instant runoff: Chattanooga leaves, then Nashville, and Knoxville wins by 58 to 42', () => {
    const {rounds, order} = tally(ballots, {method: 'instant-runoff', items, weights});
    expect(order[0]).to.deep.equal(['Knoxville']);
    expect(rounds!.map(({votes}) => votes)).to.deep.equal([
      {Memphis: 42, Nashville: 26, Knoxville: 17, Chattanooga: 15},
      {Memphis: 42, Nashville: 26, Knoxville: 32},
      {Memphis: 42, Knoxville: 58},
    ]);
  });

  it('average place: 2.06, 2.27, 2.74 and 2.93', () => {
    // Borda's points p and the mean place m of 4 items on 100 ballots are one number: m = 4 − p / 100.
    expect(tally(ballots, {method: 'average-place', items, weights}).scores).to.deep.equal({
      Nashville: 2.06,
      Chattanooga: 2.27,
      Memphis: 2.74,
      Knoxville: 2.93,
    });
  });

  it('Dowdall: Memphis has 42 + 58/4, Nashville 26 + 42/2 + 32/3', () => {
    const scores = tally(ballots, {method: 'dowdall', items, weights}).scores!;
    expect(scores['Memphis']).to.be.closeTo(42 + 58 / 4, 1e-9);
    expect(scores['Nashville']).to.be.closeTo(26 + 42 / 2 + 32 / 3, 1e-9);
    expect(scores['Chattanooga']).to.be.closeTo(15 + 43 / 2 + 42 / 3, 1e-9);
    expect(scores['Knoxville']).to.be.closeTo(17 + 15 / 2 + 26 / 3 + 42 / 4, 1e-9);
    expect(outcome(vote, 'dowdall')).to.equal('Nashville>Memphis>Chattanooga>Knoxville');
  });

  it('approval of the first two: Nashville 68, Chattanooga 58, Memphis 42, Knoxville 32', () => {
    expect(tally(ballots, {method: 'approval', items, weights, approved: 2}).scores).to.deep.equal({
      Nashville: 68,
      Chattanooga: 58,
      Memphis: 42,
      Knoxville: 32,
    });
  });
});
