import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {pointsIn, pointsLeft, pointsStep, stepped} from './shared-out.js';

describe('stepped', () => {
  it('never gives more points than there are, nor less than none', () => {
    const press = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(-5, 5, 1, -0.1, 0.1));
    fc.assert(
      fc.property(fc.array(press), fc.constantFrom(1, 10, 100), (presses, total) => {
        let points = {};
        for (const [id, step] of presses) {
          points = stepped(points, id, step, total);
          expect(pointsLeft(points, total)).to.be.within(0, total);
          for (const given of Object.values<number>(points)) expect(given).to.be.above(0);
        }
      }),
    );
  });
});

describe('pointsIn', () => {
  it('reads what a page may set', () => {
    for (const value of [null, undefined, 5, 'x', [1], {a: 'x', b: NaN, c: 0}])
      expect(pointsIn(value)).to.deep.equal({});
    expect(pointsIn({a: 5, b: '5'})).to.deep.equal({a: 5});
  });
});

describe('pointsStep', () => {
  it('is a twentieth of a hundred, one of ten, a tenth of one', () => {
    expect([200, 100, 50, 10, 3, 1].map(pointsStep)).to.deep.equal([5, 5, 5, 1, 1, 0.1]);
  });
});
