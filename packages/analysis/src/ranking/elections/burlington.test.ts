import {expect} from '@open-wc/testing';

import {pairwise} from '../pairwise.js';
import {smithSet} from '../smith-set.js';
import {tally} from '../tally.js';
import {election, outcome} from '../../../../../test/support/ranking/election.js';

/**
 * The mayor's election of Burlington, Vermont, 3 March 2009: what the ballots say of the three candidates of the last two
 * rounds, all others left out. A. Gierzynski, W. Hamilton and W. D. Smith, "Burlington Vermont 2009 IRV mayoral election"
 * (rangevoting.org/Burlington.html); the pairwise counts also in electowiki, "2009 Burlington mayoral election".
 */
describe('Burlington 2009', () => {
  const vote = election(`
    1332: Montroll>Kiss>Wright
    767: Montroll>Wright>Kiss
    455: Montroll
    2043: Kiss>Montroll>Wright
    371: Kiss>Wright>Montroll
    568: Kiss
    1513: Wright>Montroll>Kiss
    495: Wright>Kiss>Montroll
    1289: Wright
  `);
  const {items, ballots, weights} = vote;

  it('has the published pairwise counts', () => {
    const {over} = pairwise(ballots, {items, weights});
    expect([over('Montroll', 'Kiss'), over('Kiss', 'Montroll')]).to.deep.equal([4067, 3477]);
    expect([over('Montroll', 'Wright'), over('Wright', 'Montroll')]).to.deep.equal([4597, 3668]);
    expect([over('Kiss', 'Wright'), over('Wright', 'Kiss')]).to.deep.equal([4314, 4064]);
  });

  it('Montroll beats both others, so that every Condorcet method elects him, before Kiss and Wright', () => {
    for (const method of ['copeland', 'minimax', 'schulze', 'ranked-pairs', 'kemeny'] as const) {
      expect(outcome(vote, method)).to.equal('Montroll>Kiss>Wright');
    }
    expect(smithSet(pairwise(ballots, {items, weights}))).to.deep.equal(['Montroll']);
  });

  it('instant runoff elects Kiss: Montroll leaves first although he beats both', () => {
    const {order, rounds} = tally(ballots, {method: 'instant-runoff', items, weights});
    expect(order).to.deep.equal([['Kiss'], ['Wright'], ['Montroll']]);
    expect(rounds![0]).to.deep.equal({
      votes: {Kiss: 2982, Montroll: 2554, Wright: 3297},
      exhausted: 0,
      eliminated: ['Montroll'],
    });
    expect(rounds![1]!.votes).to.deep.equal({Kiss: 4314, Wright: 4064});
    expect(rounds![1]!.exhausted).to.equal(455);
  });

  it('first preferences elect Wright', () => {
    expect(outcome(vote, 'first-preferences')).to.equal('Wright>Kiss>Montroll');
  });
});
