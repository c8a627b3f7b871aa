import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {
  areaPath,
  bandPath,
  linePath,
  pointOn,
  type RadarFrame,
  ringValues,
  runsOf,
  type Scale,
  shareOf,
} from './radar-geometry.js';

const square: RadarFrame = {radius: 100, count: 4, mirrored: false};
const counts = fc.integer({min: 3, max: 24});
const shares = fc.double({min: 0, max: 1, noNaN: true});

describe('shareOf', () => {
  it('is the way from the low to the high end', () => {
    expect([1, 2, 3, 5].map((value) => shareOf(value, [1, 5]))).to.deep.equal([0, 0.25, 0.5, 1]);
  });

  it('stays within the scale, and is 0 where the scale has no width', () => {
    expect([shareOf(-7, [0, 10]), shareOf(70, [0, 10]), shareOf(3, [3, 3])]).to.deep.equal([0, 1, 0]);
  });
});

describe('pointOn', () => {
  it('points up first and goes on clockwise, or the other way round when mirrored', () => {
    const rounded = (frame: RadarFrame) =>
      [0, 1, 2, 3].map((axis) => {
        const {x, y} = pointOn(frame, axis, 1);
        return [Math.round(x) || 0, Math.round(y) || 0];
      });
    expect(rounded(square)).to.deep.equal([
      [0, -100],
      [100, 0],
      [0, 100],
      [-100, 0],
    ]);
    expect(rounded({...square, mirrored: true})).to.deep.equal([
      [0, -100],
      [-100, 0],
      [0, 100],
      [100, 0],
    ]);
  });

  it('lies at its share of the radius, in equal steps around the middle', () => {
    fc.assert(
      fc.property(counts, shares, fc.nat(), fc.boolean(), (count, share, seed, mirrored) => {
        const frame = {radius: 180, count, mirrored};
        const axis = seed % count;
        const here = pointOn(frame, axis, share);
        const next = pointOn(frame, (axis + 1) % count, share);
        expect(Math.hypot(here.x, here.y)).to.be.closeTo(180 * share, 1e-9);
        // The chord between neighbours of a regular polygon: 2 r sin(π / n).
        const chord = 2 * 180 * share * Math.sin(Math.PI / count);
        expect(Math.hypot(next.x - here.x, next.y - here.y)).to.be.closeTo(chord, 1e-9);
      }),
    );
  });
});

describe('ringValues', () => {
  it('draws whole levels, and round steps where there are many', () => {
    expect(ringValues([1, 5])).to.deep.equal([2, 3, 4, 5]);
    expect(ringValues([0, 3])).to.deep.equal([0.5, 1, 1.5, 2, 2.5, 3]);
    expect(ringValues([0, 100])).to.deep.equal([20, 40, 60, 80, 100]);
    expect(ringValues([0, 10])).to.deep.equal([2, 4, 6, 8, 10]);
    expect(ringValues([2, 2])).to.deep.equal([2]);
  });

  it('rises within the scale and ends at its high end, in six rings at most', () => {
    fc.assert(
      fc.property(fc.integer({min: -50, max: 50}), fc.integer({min: 1, max: 400}), (low, span) => {
        const rings = ringValues([low, low + span]);
        expect(rings.length).to.be.within(1, 7);
        expect(rings.at(-1)).to.equal(low + span);
        rings.reduce((before, value) => (expect(value).to.be.above(before), value), low);
      }),
    );
  });
});

describe('runsOf', () => {
  it('closes when every axis has a value', () => {
    expect(runsOf([1, 0, 3])).to.deep.equal({closed: true, runs: [[0, 1, 2]]});
  });

  it('breaks where one has none, also across the top', () => {
    expect(runsOf([1, 2, null, 3, null, 5])).to.deep.equal({closed: false, runs: [[3], [5, 0, 1]]});
    expect(runsOf([null, null, null])).to.deep.equal({closed: false, runs: []});
  });

  it('has each axis with a value once, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double()), {minLength: 1, maxLength: 20}), (values) => {
        const drawn = runsOf(values)
          .runs.flat()
          .sort((a, b) => a - b);
        expect(drawn).to.deep.equal(values.flatMap((value, axis) => (value === null ? [] : [axis])));
      }),
    );
  });
});

describe('paths', () => {
  const scale: Scale = [0, 10];

  it('join the values in a closed line', () => {
    expect(linePath(square, scale, [10, 5, 10, 0])).to.equal('M0,-100L50,0L0,100L0,0Z');
    expect(areaPath(square, scale, [10, 5, 10, 0])).to.equal('M0,-100L50,0L0,100L0,0Z');
  });

  it('leave a gap for a missing value instead of a zero', () => {
    expect(linePath(square, scale, [10, 5, null, 10])).to.equal('M-100,0L0,-100L50,0');
    expect(areaPath(square, scale, [10, 5, null, 10])).to.equal('M0,0L-100,0L0,-100L50,0Z');
    expect(areaPath(square, scale, [10, null, 5, null])).to.equal('');
  });

  it('enclose the values that are still possible', () => {
    const ranges: readonly Scale[] = [
      [10, 10],
      [0, 5],
      [10, 10],
      [5, 5],
    ];
    expect(bandPath(square, scale, ranges)).to.equal('M0,-100L50,0L0,100L-50,0ZM0,-100L0,0L0,100L-50,0Z');
  });
});
