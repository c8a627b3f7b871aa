import type {ScoreDefinition} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {scaleQuestion, scoredSurvey, scoreOf} from '../../../../test/support/scoring/scored-survey.js';
import {explainScore, scoreResponse} from './score-response.js';

const notApplicable = {a: 4, b: 'not-applicable', c: 2};
const RULES: readonly (Partial<ScoreDefinition> & Pick<ScoreDefinition, 'rule'>)[] = [
  {rule: 'mean'},
  {rule: 'sum'},
  {rule: 'percent'},
  {rule: 'minimum'},
  {rule: 'ladder', thresholds: {a: 2, b: 2, c: 2}},
];
/** What each policy makes of 4, nothing, 2 on scales from 1 to 5, with a target of 3; by hand. */
const EXPECTED = {
  exclude: {mean: 3, sum: 6, percent: 60, minimum: 2, ladder: 2},
  zero: {mean: 2, sum: 6, percent: 40, minimum: 0, ladder: 1},
  full: {mean: 11 / 3, sum: 11, percent: (100 * 11) / 15, minimum: 2, ladder: 3},
  target: {mean: 3, sum: 9, percent: 60, minimum: 2, ladder: 3},
} as const;

describe('what is not applicable', () => {
  for (const [policy, expected] of Object.entries(EXPECTED)) {
    it(`counts as its author says: ${policy}`, () => {
      for (const rule of RULES) {
        const definition = {...rule, notApplicable: policy as keyof typeof EXPECTED, target: 3};
        const {value, range} = scoreOf(definition, notApplicable);
        expect(value, rule.rule).to.be.closeTo(expected[rule.rule as keyof typeof expected], 1e-12);
        expect(range[0], rule.rule).to.be.closeTo(range[1], 1e-12);
      }
    });
  }

  it('is anchored to the target noted beside it, as far as the scale goes; without any it is left out', () => {
    const score = {notApplicable: 'target', rule: 'sum'} as const;
    expect(scoreOf(score, notApplicable, {b: {target: 4}}).value).to.equal(10);
    expect(scoreOf(score, notApplicable, {b: {target: 9}}).value).to.equal(11);
    expect(scoreOf(score, notApplicable).value).to.equal(6);
  });

  it('takes a score of scores at its own target', () => {
    const survey = scoredSurvey(
      ['a', 'b'].map((id) => scaleQuestion(id)),
      [
        {id: 'part', rule: 'mean', of: ['a'], target: 4},
        {id: 'whole', rule: 'mean', of: ['part', 'b'], notApplicable: 'target', target: 1},
      ],
    );
    expect(scoreResponse(survey, {answers: {a: 'not-applicable', b: 2}})['whole']?.value).to.equal(3);
  });

  it('is said to be counted so, beside what was said', () => {
    const survey = scoredSurvey(
      ['a', 'b', 'c'].map((id) => scaleQuestion(id)),
      [{id: 'score', rule: 'mean', of: ['a', 'b', 'c'], notApplicable: 'full', unanswered: 'zero'}],
    );
    const {members, policies} = explainScore(survey, {answers: {a: 'not-applicable', b: 'do-not-know'}}, 'score');
    expect(policies).to.deep.equal({notApplicable: 'full', unanswered: 'zero'});
    expect(members.map(({state, value, policy}) => ({state, value, policy}))).to.deep.equal([
      {state: 'counted', value: 5, policy: {for: 'not-applicable', as: 'full'}},
      {state: 'do-not-know', value: null, policy: undefined},
      {state: 'unanswered', value: 0, policy: {for: 'unanswered', as: 'zero'}},
    ]);
  });
});

describe('the policies an author chose', () => {
  it('are part of the result', () => {
    expect(scoreOf({notApplicable: 'zero'}, {a: 1}).policies).to.deep.equal({notApplicable: 'zero'});
    expect(scoreOf({unanswered: 'block'}, {a: 1}).policies).to.deep.equal({unanswered: 'block'});
    expect(scoreOf({}, {a: 1})).not.to.have.property('policies');
  });

  it('are said in the arithmetic where the author chose none, too', () => {
    const survey = scoredSurvey([scaleQuestion('a')], [{id: 'score', rule: 'mean', of: ['a']}]);
    expect(explainScore(survey, {answers: {}}, 'score').policies).to.deep.equal({
      notApplicable: 'exclude',
      unanswered: 'exclude',
    });
  });

  it('hold a value back, with the range that is still possible, while something is unanswered', () => {
    const score = scoreOf({unanswered: 'block', bands: [{from: 0, title: 'any'}]}, {a: 5});
    expect(score).to.deep.include({value: null, range: [7 / 3, 5], provisional: true});
    expect(score.band).to.equal(undefined);
    const survey = scoredSurvey(
      ['a', 'b'].map((id) => scaleQuestion(id)),
      [{id: 'score', rule: 'mean', of: ['a', 'b'], unanswered: 'block'}],
    );
    const {isBlocked, combined, value} = explainScore(survey, {answers: {a: 5}}, 'score');
    expect({isBlocked, combined, value}).to.deep.equal({isBlocked: true, combined: 5, value: null});
  });
});
