import {expect} from '@open-wc/testing';

import type {BallotMethod} from './contract.js';
import {tally} from './tally.js';

const items = ['a', 'b', 'c'];

describe('tally', () => {
  it('answers with every item, and with nothing when there is none', () => {
    expect(tally([['b', 'a']], {items, method: 'schulze'})).to.deep.equal({
      method: 'schulze',
      order: [['b'], ['a'], ['c']],
      exact: true,
    });
    expect(tally([], {items: [], method: 'schulze'}).order).to.deep.equal([]);
  });

  it('counts comparisons', () => {
    const ballots = [[{shown: ['a', 'b', 'c'], best: 'b', worst: 'c'}], [{shown: ['a', 'c'], best: 'a'}]];
    expect(tally(ballots, {items, method: 'best-worst'}).order).to.deep.equal([['b'], ['a'], ['c']]);
    expect(tally(ballots, {items, method: 'bradley-terry'}).order[0]).to.deep.equal(['b']);
  });

  it('counts points', () => {
    expect(tally([{a: 7, b: 3}, {b: 5}], {items, method: 'points', weights: [1, 1]})).to.deep.equal({
      method: 'points',
      order: [['b'], ['a'], ['c']],
      scores: {a: 7, b: 8, c: 0},
      exact: true,
    });
  });

  it('says which methods there are when it does not know one', () => {
    const unknown = 'schultze' as BallotMethod;
    expect(() => tally([['a']], {items, method: unknown})).to.throw(RangeError, '"schultze" does not count rankings');
    expect(() => tally([['a']], {items, method: 'constructor' as BallotMethod})).to.throw(RangeError);
  });

  it('says what is wrong with weights, whatever is counted', () => {
    expect(() => tally([['a']], {items, method: 'borda', weights: []})).to.throw(RangeError, '0 weights for 1 ballots');
    expect(() => tally([{a: 1}], {items, method: 'points', weights: [-1]})).to.throw(RangeError, 'is -1');
  });
});
