import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {incompleteBeta, logGamma} from './incomplete-beta.js';
import {normalBelow, normalQuantile} from './normal.js';
import {studentBelow, studentQuantile} from './student.js';

describe('the distributions behind intervals', () => {
  it('have the gamma and the incomplete beta function of SciPy 1.17', () => {
    expect(logGamma(0.5)).to.be.closeTo(Math.log(Math.sqrt(Math.PI)), 1e-14);
    expect(logGamma(3.7)).to.be.closeTo(1.428072326665388, 1e-13);
    expect(logGamma(100.25)).to.be.closeTo(360.28455963776423, 1e-10);
    const known: readonly [x: number, a: number, b: number, value: number][] = [
      [0.4, 2, 3, 0.5248],
      [0.1, 0.5, 0.5, 0.20483276469913345],
      [0.5, 50, 60, 0.8309072939016693],
      [0.52, 1000, 900, 0.2905178040110196],
      [0.999, 5000, 0.5, 0.0015615791602892836],
    ];
    for (const [x, a, b, value] of known) expect(incompleteBeta(x, a, b)).to.be.closeTo(value, 1e-11);
  });

  it('have Student’s quantiles as the tables print them', () => {
    // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
    for (const [degrees, value] of [
      [1, 12.706],
      [4, 2.776],
      [9, 2.262],
      [30, 2.042],
      [100, 1.984],
    ] as const) {
      expect(studentQuantile(0.975, degrees)).to.be.closeTo(value, 0.0005);
    }
    expect(studentQuantile(0.995, 17.776)).to.be.closeTo(2.8826598665420695, 1e-9);
  });

  it('have the normal quantiles as the tables print them', () => {
    expect(normalQuantile(0.975)).to.be.closeTo(1.959963984540054, 1e-12);
    expect(normalQuantile(0.9995)).to.be.closeTo(3.2905267314919255, 1e-11);
    expect([normalBelow(-9), normalBelow(0), normalBelow(9)]).to.deep.equal([0, 0.5, 1]);
  });

  it('lead there and back', () => {
    fc.assert(
      fc.property(
        fc.double({min: 0.5, max: 0.9999, noNaN: true}),
        fc.double({min: 1, max: 1e5, noNaN: true}),
        (p, degrees) => {
          expect(studentBelow(studentQuantile(p, degrees), degrees)).to.be.closeTo(p, 1e-8);
          expect(normalBelow(normalQuantile(p))).to.be.closeTo(p, 1e-12);
        },
      ),
    );
  });
});
