import {expect} from '@open-wc/testing';

import {countPoints} from './points.js';

describe('the sum of points', () => {
  it('adds points up, an item that is not named having none', () => {
    const {scores, order} = countPoints(
      [
        {a: 60, b: 40},
        {b: 30, c: 70},
      ],
      ['a', 'b', 'c', 'd'],
    );
    expect(scores).to.deep.equal([60, 70, 70, 0]);
    expect(order).to.deep.equal([[1, 2], [0], [3]]);
  });

  it('weighs ballots, and leaves out those without weight or points and items that are not asked about', () => {
    const {scores} = countPoints([{a: 10, x: 90}, {b: 100}, {a: 5}, {}], ['a', 'b'], [0.5, 2, 0, 9]);
    expect(scores).to.deep.equal([5, 200]);
  });

  it('does not let a damaged answer spoil the sum', () => {
    const {scores} = countPoints([{a: Number.NaN, b: 3}, {a: 4}], ['a', 'b', 'toString']);
    expect(scores).to.deep.equal([4, 3, 0]);
  });

  it('has no score while there are no points', () => {
    expect(countPoints([{}, {a: 0}], ['a', 'b'])).to.deep.equal({order: [[0, 1]], scores: [null, null]});
  });
});
