import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {distribution} from './distribution.js';
import {type Interval} from './interval.js';
import {meanDifference, type MeanFigures, meanInterval} from './mean-interval.js';
import {medianInterval} from './median-interval.js';
import {netPromoterScore, promoterDifference, promoterInterval} from './net-promoter.js';
import {shareDifference, shareInterval} from './share-interval.js';

const near = (interval: Interval | undefined, low: number, high: number, by = 0.00006): void => {
  expect(interval?.low).to.be.closeTo(low, by);
  expect(interval?.high).to.be.closeTo(high, by);
};
const figures = (...values: readonly number[]): MeanFigures => {
  const {n, mean, standardDeviation} = distribution(values);
  return {n, mean: mean ?? 0, standardDeviation};
};

describe('the interval of a mean', () => {
  it('is that of the heat flow meter of the NIST handbook, 1.3.5.2', () => {
    near(meanInterval({n: 195, mean: 9.26146, standardDeviation: 0.02278881}), 9.258242, 9.264679, 0.0000015);
  });

  it('of a difference is that of the two drugs in Student’s sleep data, as R prints it', () => {
    const first = figures(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2);
    const second = figures(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
    near(meanDifference(first, second, 0.95), -3.3654832, 0.2054832, 0.0000001);
  });

  it('is not made up of one number, or of numbers that are all equal', () => {
    expect(meanInterval(figures(3))).to.equal(undefined);
    expect(meanInterval(figures(3, 3, 3))).to.equal(undefined);
    expect(meanDifference(figures(3, 3), figures(4, 4), 0.95)).to.equal(undefined);
    expect(meanDifference(figures(3), figures(4, 5), 0.95)).to.equal(undefined);
  });
});

describe('the interval of a median', () => {
  it('begins as far from the ends as tables of the sign test say', () => {
    // Places from the end for 95 %: W. J. Conover, Practical Nonparametric Statistics, table of the binomial distribution.
    for (const [n, place] of [
      [6, 1],
      [9, 2],
      [10, 2],
      [20, 6],
      [25, 8],
      [100, 40],
      [1000, 469],
    ] as const) {
      const sorted = Array.from({length: n}, (_, index) => index + 1);
      expect(medianInterval(sorted), String(n)).to.deep.equal({low: place, high: n + 1 - place});
    }
  });

  it('is not made up of fewer than six', () => {
    expect(medianInterval([1, 2, 3, 4, 5])).to.equal(undefined);
    expect(medianInterval([])).to.equal(undefined);
  });
});

describe('the interval of a share', () => {
  it('is Wilson’s, as R. G. Newcombe 1998 (pages 857–872, table I) has it', () => {
    near(shareInterval({count: 81, of: 263}), 0.2553, 0.3662);
    near(shareInterval({count: 15, of: 148}), 0.0624, 0.1605);
    near(shareInterval({count: 0, of: 20}), 0, 0.1611);
    near(shareInterval({count: 1, of: 29}), 0.0061, 0.1718);
    expect(shareInterval({count: 0, of: 0})).to.equal(undefined);
  });

  it('of a difference is method 10 of R. G. Newcombe 1998 (pages 873–890, table II)', () => {
    near(shareDifference({count: 56, of: 70}, {count: 48, of: 80}, 0.95), 0.0524, 0.3339);
    near(shareDifference({count: 9, of: 10}, {count: 3, of: 10}, 0.95), 0.1705, 0.809);
    near(shareDifference({count: 5, of: 56}, {count: 0, of: 29}, 0.95), -0.0381, 0.1926);
    near(shareDifference({count: 0, of: 10}, {count: 0, of: 20}, 0.95), -0.1611, 0.2775);
    near(shareDifference({count: 10, of: 10}, {count: 0, of: 10}, 0.95), 0.6075, 1);
    expect(shareDifference({count: 1, of: 2}, {count: 0, of: 0}, 0.95)).to.equal(undefined);
  });

  it('has the share in it, and mirrors when the groups change sides', () => {
    const figure = fc
      .tuple(fc.nat({max: 60}), fc.nat({max: 60}))
      .map(([count, more]) => ({count, of: count + more}))
      .filter(({of}) => of > 0);
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const {low, high} = shareInterval(a)!;
        expect(low >= 0 && low <= a.count / a.of && a.count / a.of <= high && high <= 1).to.equal(true);
        const there = shareDifference(a, b, 0.95)!;
        const back = shareDifference(b, a, 0.95)!;
        near(back, -there.high, -there.low, 1e-12);
      }),
    );
  });
});

describe('the net promoter score', () => {
  const shop = {promoters: 19, detractors: 7, of: 36};

  it('is the share of promoters less that of detractors', () => {
    expect(netPromoterScore(shop)).to.be.closeTo(1 / 3, 1e-12);
    expect(netPromoterScore({promoters: 0, detractors: 0, of: 0})).to.equal(null);
  });

  it('has the adjusted Wald interval, worked out apart in Python', () => {
    near(promoterInterval(shop), 0.062480073387882695, 0.5529045419967327, 1e-12);
    near(promoterInterval({promoters: 10, detractors: 0, of: 10}), 0.475035515447902, 1, 1e-12);
    expect(promoterInterval({promoters: 1, detractors: 0, of: 1})).to.equal(undefined);
  });

  it('differs by what lies between, the variances added up', () => {
    const {low, high} = promoterDifference(shop, shop, 0.95)!;
    const one = promoterInterval(shop)!;
    expect(low).to.be.closeTo(-high, 1e-12);
    expect(high).to.be.closeTo(((one.high - one.low) / 2) * Math.SQRT2, 1e-12);
    expect(promoterDifference(shop, {promoters: 1, detractors: 0, of: 1}, 0.95)).to.equal(undefined);
  });
});
