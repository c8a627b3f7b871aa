import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {distribution} from './distribution.js';

describe('distribution', () => {
  // NIST/SEMATECH e-Handbook 1.3.5.1 and 1.3.5.6 define mean, median and sample standard deviation;
  // 2 4 4 4 5 5 7 9 has mean 5 and sum of squares 32.
  it('describes where numbers lie and how far they spread', () => {
    expect(distribution([9, 2, 4, 4, 5, 4, 5, 7])).to.deep.equal({
      n: 8,
      mean: 5,
      median: 4.5,
      low: 2,
      high: 9,
      standardDeviation: Math.sqrt(32 / 7),
    });
    expect(distribution([3, 1, 2]).median).to.equal(2);
  });

  it('has nothing to tell of no number, and no spread of one', () => {
    const nothing = {n: 0, mean: null, median: null, low: null, high: null, standardDeviation: null};
    expect(distribution([])).to.deep.equal(nothing);
    expect(distribution([Number.NaN, Infinity])).to.deep.equal(nothing);
    expect(distribution([4])).to.deep.equal({n: 1, mean: 4, median: 4, low: 4, high: 4, standardDeviation: null});
  });

  it('is the same in any order, leaves its input alone, and half lies on either side of the median', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: -50, max: 50}), {minLength: 2}), (values) => {
        const given = [...values];
        const {median, ...rest} = distribution(given);
        expect(given).to.deep.equal(values);
        expect({median, ...rest}).to.deep.equal(distribution([...values].reverse()));
        const half = values.length / 2;
        expect(values.filter((value) => value < (median ?? 0)).length).to.be.at.most(half);
        expect(values.filter((value) => value > (median ?? 0)).length).to.be.at.most(half);
      }),
    );
  });

  it('spreads by the mean squared distance of all pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: -50, max: 50}), {minLength: 2, maxLength: 20}), (values) => {
        const pairs = values.flatMap((a) => values.map((b) => (a - b) ** 2));
        const variance = pairs.reduce((sum, square) => sum + square, 0) / (2 * values.length * (values.length - 1));
        expect(distribution(values).standardDeviation).to.be.closeTo(Math.sqrt(variance), 1e-9);
      }),
    );
  });
});
