import {expect} from '@open-wc/testing';

import {election, winsOf} from '../../../../../test/support/ranking/election.js';
import {copeland} from './copeland.js';

describe("Copeland's method", () => {
  it('counts a win as 1 and a tie as one half', () => {
    const wins = winsOf(election('1: A>B>C\n1: B>A>C'));
    expect(copeland.count(wins, 3, {})).to.deep.equal({order: [[0, 1], [2]], scores: [1.5, 1.5, 0]});
  });

  it('counts two ties as much as a win and a loss', () => {
    // A beats B, B beats C, all else is tied: A 1 + 1/2, B 1, C 1/2.
    const wins = Float64Array.of(0, 2, 1, 1, 0, 2, 1, 1, 0);
    expect(copeland.count(wins, 3, {}).scores).to.deep.equal([1.5, 1, 0.5]);
  });

  it('takes items that nobody compares for tied', () => {
    expect(copeland.count(new Float64Array(4), 2, {})).to.deep.equal({order: [[0, 1]], scores: [0.5, 0.5]});
  });
});
