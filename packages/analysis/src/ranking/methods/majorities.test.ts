import {expect} from '@open-wc/testing';

import {majorityLevels, steady} from './majorities.js';

describe('the strength of majorities', () => {
  // a beats b 5:2, b beats c 4:0, a beats c 5:3.
  const wins = Float64Array.of(0, 5, 5, 2, 0, 4, 3, 0, 0);

  it('by winning votes is the votes won, then the fewest against', () => {
    expect([...majorityLevels(wins, 3)]).to.deep.equal([0, 3, 2, 0, 0, 1, 0, 0, 0]);
  });

  it('by margins is the difference', () => {
    expect([...majorityLevels(wins, 3, 'margins')]).to.deep.equal([0, 2, 1, 0, 0, 3, 0, 0, 0]);
  });

  it('is the same for equal ones, and none for a tie', () => {
    expect([...majorityLevels(Float64Array.of(0, 3, 3, 3, 0, 3, 1, 1, 0), 3)]).to.deep.equal([
      0, 0, 1, 0, 0, 1, 0, 0, 0,
    ]);
  });

  it('does not see the last digits of sums of fractions', () => {
    expect(steady(0.1 + 0.2) === steady(0.3)).to.equal(true);
    expect(steady(0.3 - 0.2 - 0.1) === 0).to.equal(true);
    expect([3, 0.5, 100_000.25].map(steady)).to.deep.equal([3, 0.5, 100_000.25]);
  });

  it('is the same for margins that are equal, whatever sums of thirds they are the difference of', () => {
    // a beats b by 2/3 − 1/3, b beats c by 1/3 − 0.
    const wins = Float64Array.of(0, 2 / 3, 0, 1 / 3, 0, 1 / 3, 0, 0, 0);
    expect([...majorityLevels(wins, 3, 'margins')]).to.deep.equal([0, 1, 0, 0, 0, 1, 0, 0, 0]);
  });
});
