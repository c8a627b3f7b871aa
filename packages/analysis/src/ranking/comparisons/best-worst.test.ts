import {expect} from '@open-wc/testing';

import {countBestWorst} from './best-worst.js';

const ITEMS = ['a', 'b', 'c', 'd', 'e'];

describe('the best-worst score', () => {
  it('is best minus worst, divided by how often an item was shown', () => {
    const {scores, order, n} = countBestWorst(
      [
        [
          {shown: ['a', 'b', 'c'], best: 'a', worst: 'c'},
          {shown: ['a', 'b', 'd'], best: 'b', worst: 'd'},
        ],
        [{shown: ['a', 'c', 'd'], best: 'a', worst: 'd'}],
      ],
      ITEMS,
    );
    expect(scores).to.deep.equal([2 / 3, 1 / 2, -1 / 2, -1, null]);
    expect(order).to.deep.equal([[0], [1], [2], [3], [4]]);
    expect(n).to.deep.equal([2, 1, 2, 2, 0]);
  });

  it('counts a screen without difference as shown', () => {
    const {scores} = countBestWorst(
      [
        [
          {shown: ['a', 'b'], best: 'none'},
          {shown: ['a', 'b'], best: 'a'},
        ],
      ],
      ['a', 'b'],
    );
    expect(scores).to.deep.equal([1 / 2, 0]);
  });

  it('weighs ballots, and leaves out those without weight and items that are not asked about', () => {
    const {scores, order, n} = countBestWorst(
      [
        [{shown: ['a', 'b', 'x'], best: 'a', worst: 'b'}],
        [{shown: ['a', 'b'], best: 'b', worst: 'a'}],
        [{shown: ['a'], best: 'a'}],
      ],
      ['a', 'b'],
      [3, 1, 0],
    );
    expect(scores).to.deep.equal([1 / 2, -1 / 2]);
    expect(order).to.deep.equal([[0], [1]]);
    expect(n).to.deep.equal([4, 4]);
  });

  it('shares places, also among items that were never shown', () => {
    const {order} = countBestWorst([[{shown: ['b', 'c'], best: 'none'}]], ITEMS);
    expect(order).to.deep.equal([
      [1, 2],
      [0, 3, 4],
    ]);
  });
});
