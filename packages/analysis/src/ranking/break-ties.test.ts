import {expect} from '@open-wc/testing';

import {breakTies} from './break-ties.js';
import {tally} from './tally.js';

describe('breakTies', () => {
  it('draws as `sha256sum` does for anybody', () => {
    // printf '2024-06-01\na' | sha256sum begins with 29fc, b with af77, c with d763, d with b241.
    expect(breakTies([['d', 'c', 'b', 'a']], '2024-06-01')).to.deep.equal([['a'], ['b'], ['d'], ['c']]);
    // The same with Öffnung in UTF-8: a a40a, b 0c5d, c 553c, d 3c9d.
    expect(breakTies([['a', 'b', 'c', 'd']], 'Öffnung')).to.deep.equal([['b'], ['d'], ['c'], ['a']]);
  });

  it('leaves alone what is not tied', () => {
    expect(breakTies([['d'], ['c', 'b'], ['a']], '2024-06-01')).to.deep.equal([['d'], ['b'], ['c'], ['a']]);
  });
});

describe('a seed', () => {
  const tied = {items: ['a', 'b', 'c'], method: 'borda'} as const;

  it('breaks the ties of a result, and the order before is kept', () => {
    const {order, tied: before} = tally([['c', ['a', 'b']]], {...tied, seed: '2024-06-01'});
    expect({order, before}).to.deep.equal({order: [['c'], ['a'], ['b']], before: [['c'], ['a', 'b']]});
  });

  it('says nothing of ties when there were none', () => {
    expect(tally([['c', 'b', 'a']], {...tied, seed: 'x'})).not.to.have.property('tied');
  });

  it('is not there unless asked for: ties stay ties', () => {
    const result = tally([['c', ['a', 'b']]], tied);
    expect(result.order).to.deep.equal([['c'], ['a', 'b']]);
    expect(result).not.to.have.property('tied');
  });
});
