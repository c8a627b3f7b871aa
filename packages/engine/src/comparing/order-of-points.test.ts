import {expect} from '@open-wc/testing';

import {firstPlaces} from './first-places.js';
import {orderOfPoints} from './order-of-points.js';
import {pointsToRankWith} from './points-to-rank-with.js';

const ITEMS = ['a', 'b', 'c', 'd'];

describe('orderOfPoints', () => {
  it('puts the most points first and leaves out what has none', () => {
    expect(orderOfPoints(ITEMS, {a: 10, b: 60, c: 30, d: 0})).to.deep.equal(['b', 'c', 'a']);
    expect(orderOfPoints(ITEMS, {})).to.deep.equal([]);
  });

  it('lets equal points share a place where ties are allowed, and else ends above them', () => {
    const points = {a: 50, b: 20, c: 20, d: 10};
    expect(orderOfPoints(ITEMS, points, {ties: true})).to.deep.equal(['a', ['b', 'c'], 'd']);
    expect(orderOfPoints(ITEMS, points)).to.deep.equal(['a']);
  });

  it('takes no points of what is not ranked, nor what is no number of points', () => {
    const points = {x: 90, a: 5, b: -5, c: NaN, constructor: 4} as {readonly [id: string]: number};
    expect(orderOfPoints([...ITEMS, 'toString'], points)).to.deep.equal(['a']);
  });

  it('shares out a hundred points, and more where there are many items', () => {
    expect([2, 5, 10, 11, 30].map(pointsToRankWith)).to.deep.equal([100, 100, 100, 110, 300]);
  });
});

describe('firstPlaces', () => {
  it('ends with the last item that may be ranked, and above a tie across it', () => {
    const order = ['a', ['b', 'c'], 'd'];
    expect([1, 2, 3, 4].map((max) => firstPlaces(order, max))).to.deep.equal([['a'], ['a'], ['a', ['b', 'c']], order]);
    expect(firstPlaces(order)).to.deep.equal(order);
  });
});
