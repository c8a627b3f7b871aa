import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {dotCloud} from './dot-cloud.js';

const dotsIn = (path: string): number => path.split('h0').length - 1;
const levels = fc.array(fc.integer({min: 1, max: 5}), {maxLength: 400});

describe('dotCloud', () => {
  it('has one dot for each value, whatever the number', () => {
    fc.assert(
      fc.property(levels, (values) => {
        const drawn = dotCloud(values, [1, 5], 5);
        for (const {value, path} of drawn) {
          expect(dotsIn(path)).to.equal(values.filter((one) => one === value).length);
        }
        expect(drawn.reduce((sum, {path}) => sum + dotsIn(path), 0)).to.equal(values.length);
      }),
    );
  });

  it('keeps the dots of a value above the axis, within its room, and beside each other', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1000}), (count) => {
        const [stack] = dotCloud(
          Array.from({length: count}, () => 3),
          [1, 5],
          5,
        );
        const points = [...(stack?.path ?? '').matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) =>
          [x, y].map(Number),
        );
        for (const [x = 99, y = 99] of points) {
          expect(Math.abs(x)).to.be.below(25);
          expect(y).to.be.within(-54, 0);
        }
        expect(new Set(points.map(String)).size).to.equal(count);
      }),
      {numRuns: 40},
    );
  });

  it('draws few people large and many small', () => {
    const sizeOf = (count: number) =>
      dotCloud(
        Array.from({length: count}, () => 1),
        [1, 5],
        5,
      )[0]?.size ?? 0;
    expect(sizeOf(3)).to.be.above(8);
    expect(sizeOf(1000)).to.be.below(2.5);
  });

  it('puts values together that lie too close to tell apart', () => {
    const values = Array.from({length: 100}, (_, index) => index);
    expect(dotCloud(values, [0, 100], 6)).to.have.lengthOf(25);
  });
});
