import {expect} from '@open-wc/testing';

import {orderOfPoints} from './order-of-points.js';

describe('orderOfPoints', () => {
  it('puts more points first and equal points at one place', () => {
    expect(orderOfPoints({roads: 20, water: 60, schools: 20})).to.deep.equal(['water', ['roads', 'schools']]);
  });

  it('does not rank what has no points', () => {
    expect(orderOfPoints({roads: 0, water: 100, schools: -5})).to.deep.equal(['water']);
    expect(orderOfPoints({})).to.deep.equal([]);
  });
});
