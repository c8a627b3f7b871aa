import type {Comparison} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {countBestWorst} from '../comparisons/best-worst.js';

/**
 * What is important for the country: 13 issues, each shown 1,400 times; how often it was the best and the worst, and its
 * published estimate. M. H. White II, bwsTools (Comprehensive R Archive Network), "Calculating aggregate scores".
 */
const ISSUES: readonly (readonly [string, number, number, number])[] = [
  ['abortion', 302, 352, -0.071459],
  ['biased media', 124, 808, -1.068364],
  ['corruption', 318, 351, -0.047152],
  ['crime', 286, 282, 0.005714],
  ['drugs', 163, 463, -0.435318],
  ['economy', 634, 119, 0.771885],
  ['education', 467, 252, 0.309592],
  ['foreign affairs', 121, 545, -0.625325],
  ['guns', 354, 290, 0.091492],
  ['health care', 731, 125, 0.926815],
  ['national security', 364, 221, 0.205001],
  ['race', 300, 392, -0.131618],
  ['taxes', 386, 350, 0.05144],
];
const SHOWN = 1400;

describe('the best-worst score on published data', () => {
  const names = ISSUES.map(([name]) => name);
  const choices = ISSUES.flatMap(([name, best, worst]): readonly (readonly [Comparison, number])[] => [
    [{shown: [name], best: name}, best],
    [{shown: [name], best: 'none', worst: name}, worst],
    [{shown: [name], best: 'none'}, SHOWN - best - worst],
  ]);
  const {scores, order, n} = countBestWorst(
    choices.map(([choice]) => [choice]),
    names,
    choices.map(([, weight]) => weight),
  );

  it('13 issues: the published estimates are the log odds of the score', () => {
    // The closed form: S. Lipovetsky and M. Conklin, "Best-worst scaling in analytical closed-form solution", Journal of
    // Choice Modelling 10 (2014).
    const estimates = scores!.map((score) => Math.log((1 + score!) / (1 - score!)).toFixed(6));
    expect(estimates).to.deep.equal(ISSUES.map(([, , , estimate]) => estimate.toFixed(6)));
    expect(n).to.deep.equal(names.map(() => SHOWN));
  });

  it('13 issues: health care first, biased media last', () => {
    expect(order.map(([issue]) => names[issue!])).to.deep.equal([
      'health care',
      'economy',
      'education',
      'national security',
      'guns',
      'taxes',
      'crime',
      'corruption',
      'abortion',
      'race',
      'drugs',
      'foreign affairs',
      'biased media',
    ]);
  });
});
