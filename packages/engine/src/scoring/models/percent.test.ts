import {expect} from '@open-wc/testing';

import {scaleQuestion, scoredSurvey} from '../../../../../test/support/scoring/scored-survey.js';
import {profileResults} from '../profiles.js';
import {scoreResponse} from '../score-response.js';

/**
 * The WHO-5 Well-Being Index (WHO Collaborating Centre in Mental Health, 1998; C. W. Topp et al., Psychotherapy and
 * Psychosomatics 84, 2015): five items from 0 to 5, a raw score of 0 to 25, and a percentage that is four times it.
 * Below 13, or with 0 or 1 in any item, it asks to look closer.
 */
const items = ['cheerful', 'calm', 'active', 'rested', 'interested'];
const survey = scoredSurvey(
  items.map((id) => scaleQuestion(id, {from: 0, to: 5})),
  [
    {id: 'raw', rule: 'sum', of: items},
    {id: 'percentage', rule: 'percent', of: items},
  ],
  {
    profiles: [
      {
        id: 'no-closer-look',
        title: '',
        minimums: {raw: 13, ...Object.fromEntries(items.map((id) => [id, 2]))},
      },
    ],
  },
);
const response = (...values: readonly number[]) => ({
  answers: Object.fromEntries(items.map((id, index) => [id, values[index]])),
});

describe('a percentage of the maximum: the WHO-5 Well-Being Index', () => {
  it('is four times the raw score', () => {
    for (const [values, raw, percentage] of [
      [[0, 0, 0, 0, 0], 0, 0],
      [[3, 3, 2, 2, 3], 13, 52],
      [[4, 4, 4, 4, 5], 21, 84],
      [[5, 5, 5, 5, 5], 25, 100],
    ] as const) {
      const scores = scoreResponse(survey, response(...values));
      expect(scores['raw']?.value).to.equal(raw);
      expect(scores['percentage']?.value).to.be.closeTo(percentage, 1e-12);
    }
  });

  it('asks to look closer below 13, or with 0 or 1 in any item', () => {
    const needsNone = (...values: readonly number[]) => profileResults(survey, response(...values))[0]?.isMet;
    expect(needsNone(3, 3, 2, 2, 3)).to.equal(true);
    expect(needsNone(3, 3, 2, 2, 2)).to.equal(false);
    expect(needsNone(5, 5, 5, 5, 1)).to.equal(false);
  });
});
