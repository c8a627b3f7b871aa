import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {histogram} from './histogram.js';
import {quartiles} from './quartiles.js';

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

describe('histogram', () => {
  it('gives few whole numbers a bin each, empty ones too', () => {
    expect(histogram([1, 1, 2, 4])).to.deep.equal([
      {from: 1, to: 1, count: 2},
      {from: 2, to: 2, count: 1},
      {from: 3, to: 3, count: 0},
      {from: 4, to: 4, count: 1},
    ]);
  });

  it('puts others together in round steps, the last with its end', () => {
    const values = Array.from({length: 100}, (_, index) => index + 1);
    // H. A. Sturges: 99 ÷ (1 + log₂ 100) = 13, near which 10 is a round step; Freedman and Diaconis have 21.
    expect(histogram(values).map(({from, to, count}) => [from, to, count])).to.deep.equal([
      [0, 10, 9],
      ...[10, 20, 30, 40, 50, 60, 70, 80].map((from) => [from, from + 10, 10]),
      [90, 100, 11],
    ]);
    expect(histogram([0.1, 0.2, 0.3, 0.7]).map(({from, to}) => [from, to])).to.deep.equal([
      [0, 0.2],
      [0.2, 0.4],
      [0.4, 0.6],
      [0.6, 0.8],
    ]);
  });

  it('is one bin where all are equal, and none of nothing', () => {
    expect(histogram([7.5, 7.5])).to.deep.equal([{from: 7.5, to: 7.5, count: 2}]);
    expect(histogram([])).to.deep.equal([]);
  });

  it('begins below a value that lies just below 0', () => {
    expect(histogram([-0.001, 0, 1827844.515])[0]).to.deep.equal({from: -1e6, to: 0, count: 1});
  });

  it('has every value in one bin, side by side, of any numbers', () => {
    const any = fc.array(
      fc.double({min: -1e9, max: 1e9, noNaN: true}).map((value) => Number(value.toFixed(3))),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(any, (values) => {
        const bins = histogram(sorted(values));
        expect(bins.reduce((sum, {count}) => sum + count, 0)).to.equal(values.length);
        expect(bins.length).to.be.lessThan(22);
        expect(bins.at(0)!.from).to.be.at.most(Math.min(...values) + Math.abs(bins.at(0)!.from) * 1e-6);
        const places = bins.slice(1).map(({from}, index) => from === bins[index]!.to || from === bins[index]!.from + 1);
        expect(places.every(Boolean)).to.equal(true);
      }),
    );
  });
});

describe('quartiles', () => {
  it('are those of Excel’s QUARTILE.INC', () => {
    // The example of Microsoft's page on QUARTILE.INC.
    expect(quartiles([1, 2, 4, 7, 8, 9, 10, 12])).to.deep.equal({lower: 3.5, upper: 9.25});
    expect(quartiles([5])).to.deep.equal({lower: 5, upper: 5});
    expect(quartiles([])).to.equal(undefined);
  });
});
