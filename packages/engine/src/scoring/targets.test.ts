import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {scaleQuestion, scoredSurvey} from '../../../../test/support/scoring/scored-survey.js';
import {scoreResponse} from './score-response.js';
import {percentToTarget, progressToDate, targetScores} from './targets.js';

const survey = scoredSurvey(
  ['a', 'b', 'c'].map((id) => scaleQuestion(id)),
  [
    {id: 'part', rule: 'mean', of: ['a', 'b']},
    {id: 'other', rule: 'mean', of: ['c'], target: 4},
    {id: 'whole', rule: 'mean', of: ['part', 'other']},
  ],
);

describe('targetScores', () => {
  it('takes the targets noted beside answers, statement by statement', () => {
    const response = {answers: {a: 2, b: 5}, notes: {a: {target: 4}, b: {target: 3}, c: {target: 5}}};
    const {part, whole} = targetScores(survey, response);
    expect(part?.statements).to.deep.equal([
      {id: 'a', current: 2, target: 4, gap: 2},
      {id: 'b', current: 5, target: 3, gap: 0},
    ]);
    expect(part).to.deep.include({gap: 2, current: 3.5, target: 3.5, targetFrom: 'statements'});
    expect(part?.percentToTarget).to.be.closeTo(1 - 2 / 7, 1e-12);
    // Nothing was said to c: it has a target and no gap yet.
    expect(whole?.statements.at(-1)).to.deep.equal({id: 'c', current: null, target: 5, gap: null});
    expect(whole?.target).to.equal((3.5 + 5) / 2);
  });

  it('leaves a statement without a target where it is', () => {
    expect(targetScores(survey, {answers: {a: 2, b: 2}, notes: {a: {target: 4}}})['part']?.target).to.equal(3);
  });

  it('takes the author’s target for a score where nobody set one beneath', () => {
    expect(targetScores(survey, {answers: {c: 2}})['other']).to.deep.include({target: 4, targetFrom: 'score'});
    expect(targetScores(survey, {answers: {c: 2}})['part']).to.deep.include({target: null, targetFrom: undefined});
  });

  it('takes other targets than the noted ones when it is given them', () => {
    const response = {answers: {a: 2, b: 2}, notes: {a: {target: 5}}};
    expect(targetScores(survey, response, {targets: {a: 3}})['part']).to.deep.include({gap: 1, target: 2.5});
  });

  it('asks nothing of what is not applicable', () => {
    const response = {answers: {a: 'not-applicable', b: 2}, notes: {a: {target: 5}, b: {target: 4}}};
    expect(targetScores(survey, response)['part']).to.deep.include({target: 4, gap: 2, percentToTarget: 0.5});
  });

  it('changes nothing about what is asked: a target is no answer', () => {
    const conditional = scoredSurvey(
      [scaleQuestion('a'), scaleQuestion('b', {showIf: {'>': [{var: 'scores.part'}, 3]}})],
      [
        {id: 'part', rule: 'mean', of: ['a']},
        {id: 'whole', rule: 'sum', of: ['a', 'b']},
      ],
    );
    const notes = {a: {target: 5}, b: {target: 5}};
    expect(targetScores(conditional, {answers: {a: 2}, notes})['whole']).to.deep.include({current: 2, target: 5});
  });
});

describe('percentToTarget and progressToDate', () => {
  const statement = fc.record({current: fc.integer({min: 0, max: 5}), target: fc.integer({min: 0, max: 5})});

  it('are between nothing and all of the way, and all once every target is reached', () => {
    fc.assert(
      fc.property(fc.array(statement, {minLength: 1}), (statements) => {
        const share = percentToTarget(statements)!;
        expect(share).to.be.within(0, 1);
        if (statements.every(({current, target}) => current >= target)) expect(share).to.equal(1);
        const better = statements.map((one) => ({...one, current: one.current + 1}));
        expect(percentToTarget(better)!).to.be.at.least(share);
      }),
    );
  });

  it('say nothing while something is not known', () => {
    expect(percentToTarget([])).to.equal(null);
    expect(percentToTarget([{current: null, target: 3}])).to.equal(null);
    expect(progressToDate(1, null, 3)).to.equal(null);
    expect(progressToDate(null, 1, 3)).to.equal(null);
    expect(progressToDate(1, 1, null)).to.equal(null);
  });

  it('are complete where the target was reached from the beginning, and may go back', () => {
    expect(progressToDate(3, 2, 2)).to.equal(1);
    expect(progressToDate(1, 2, 4)).to.equal(-0.5);
  });

  it('measure from the scores of an earlier response', () => {
    const baseline = scoreResponse(survey, {answers: {c: 1}});
    expect(targetScores(survey, {answers: {c: 2}}, {baseline})['other']).to.deep.include({
      baseline: 1,
      progressToDate: 1 / 3,
    });
  });
});
