import {expect} from '@open-wc/testing';

import {openBands} from './open-bands.js';
import type {ResultView} from './result-view.js';

const view = (order: string, ...bands: readonly string[]): ResultView =>
  ({
    result: {overall: {tally: {order: [...order].map((id) => [id])}}},
    sureness: {resamples: 100, bands: bands.map((band) => [...band])},
  }) as unknown as ResultView;

describe('brackets beside the order', () => {
  it('stand in one line when they do not overlap, and not beside what stands alone', () => {
    expect(openBands(view('abcdef', 'ab', 'c', 'def'))).to.deep.equal([
      {from: 0, to: 1, lane: 0},
      {from: 3, to: 5, lane: 0},
    ]);
  });

  it('stand side by side when they overlap, each in the first line that is free', () => {
    expect(openBands(view('abcdef', 'abc', 'bcd', 'de', 'ef'))).to.deep.equal([
      {from: 0, to: 2, lane: 0},
      {from: 1, to: 3, lane: 1},
      {from: 3, to: 4, lane: 0},
      {from: 4, to: 5, lane: 1},
    ]);
  });
});
