import {expect} from '@open-wc/testing';

import {orderByScore} from './order-by-score.js';

describe('orderByScore', () => {
  it('puts the most first, or the least where less is better, equal ones together', () => {
    expect(orderByScore([1, 3, 2, 3])).to.deep.equal([[1, 3], [2], [0]]);
    expect(orderByScore([1, 3, 2, 3], true)).to.deep.equal([[0], [2], [1, 3]]);
  });

  it('takes scores for equal that differ only by how they were added up', () => {
    expect(0.1 + 0.2 === 0.3).to.equal(false);
    expect(orderByScore([0.1 + 0.2, 0.3])).to.deep.equal([[0, 1]]);
  });

  it('keeps apart what differs by one half in many millions', () => {
    expect(orderByScore([19_900_000, 19_900_000.5])).to.deep.equal([[1], [0]]);
  });

  it('gives items without a score the end together, and leaves out those that do not take part', () => {
    expect(orderByScore([null, -1, undefined, null, 0], true)).to.deep.equal([[1], [4], [0, 3]]);
  });
});
