import {expect} from '@open-wc/testing';

import {scaleQuestion, scoredSurvey} from '../../../../../test/support/scoring/scored-survey.js';
import {profileResults} from '../profiles.js';

/**
 * The capability levels of ISO/IEC 33020:2015 (as in Automotive SPICE 3.1, 3.2.3): each level wants the process
 * attributes of its own level at least largely achieved, and those below it fully. Ratings: 0 not, 1 partially, 2
 * largely, 3 fully achieved.
 */
const ATTRIBUTES = [['pa-1-1'], ['pa-2-1', 'pa-2-2'], ['pa-3-1', 'pa-3-2'], ['pa-4-1', 'pa-4-2'], ['pa-5-1', 'pa-5-2']];
const [LARGELY, FULLY] = [2, 3];
const profiles = ATTRIBUTES.map((own, level) => ({
  id: `level-${level + 1}`,
  title: `Level ${level + 1}`,
  minimums: Object.fromEntries([
    ...ATTRIBUTES.slice(0, level)
      .flat()
      .map((id) => [id, FULLY] as const),
    ...own.map((id) => [id, LARGELY] as const),
  ]),
}));
const questions = ATTRIBUTES.flat().map((id) => scaleQuestion(id, {from: 0, to: 3}));
const survey = scoredSurvey(questions, [{id: 'all', rule: 'mean', of: ATTRIBUTES.flat()}], {profiles});

/** The highest level reached by these ratings, in the order of the attributes; those not named are not achieved. */
function levelOf(...ratings: readonly number[]): number {
  const answers = Object.fromEntries(ATTRIBUTES.flat().map((id, index) => [id, ratings[index] ?? 0]));
  return profileResults(survey, {answers}).filter(({isMet}) => isMet).length;
}

describe('profiles of minimums: the capability levels of ISO/IEC 33020', () => {
  it('are reached as the table of the standard says', () => {
    expect(levelOf(1)).to.equal(0);
    expect(levelOf(2)).to.equal(1);
    expect(levelOf(3)).to.equal(1);
    expect(levelOf(3, 2, 1)).to.equal(1);
    expect(levelOf(3, 2, 2)).to.equal(2);
    expect(levelOf(2, 3, 3)).to.equal(1);
    expect(levelOf(3, 3, 2, 3, 3)).to.equal(2);
    expect(levelOf(3, 3, 3, 2, 2)).to.equal(3);
    expect(levelOf(3, 3, 3, 3, 3, 2, 2)).to.equal(4);
    expect(levelOf(3, 3, 3, 3, 3, 3, 3, 2, 2)).to.equal(5);
  });

  it('say what is short, and by how much', () => {
    const answers = {'pa-1-1': 3, 'pa-2-1': 0, 'pa-2-2': 1};
    const [first, second] = profileResults(survey, {answers});
    expect(first?.isMet).to.equal(true);
    expect(second?.short.map(({id, short}) => [id, short])).to.deep.equal([
      ['pa-2-1', 2],
      ['pa-2-2', 1],
    ]);
    expect(second?.minimums).to.have.length(3);
  });
});
