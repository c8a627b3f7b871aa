import type {Response, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {feedbackResponse} from '../../../../test/support/feedback/feedback-responses.js';
import {scaleQuestion, scoredSurvey} from '../../../../test/support/scoring/scored-survey.js';
import {disagreement} from './disagreement.js';
import {groupAssessment} from './group-assessment.js';
import {readAssessments} from './read-assessments.js';

const role = ['official', 'elected', 'society'].map((id) => ({id, title: id}));
const survey: Survey = scoredSurvey(
  [{id: 'role', type: 'choice', title: 'Role', options: role}, ...['a', 'b', 'c'].map((id) => scaleQuestion(id))],
  [{id: 'all', rule: 'mean', of: ['a', 'b', 'c']}],
  {id: 'feedback'},
);
const person = (answers: object, more: Partial<Response> = {}) =>
  feedbackResponse({...answers}, {surveyId: survey.id, ...more});
const people = (role: string, ...values: readonly (readonly [a: unknown, b: unknown])[]) =>
  values.map(([a, b]) => person({role, a, b, c: 3}));
const pictureOf = (responses: readonly Response[], options = {}) =>
  groupAssessment(readAssessments(survey, responses), options);

const officials = people('official', [1, 3], [1, 3], [5, 3], [5, 4], [3, 3]);
const elected = people('elected', [4, 2], [4, 2], [4, 2], [4, 2], [4, 2], [4, 1]);

describe('groupAssessment', () => {
  it('has the values of everybody per statement, nobody’s in particular, with their spread', () => {
    const {groups, responses} = pictureOf(officials);
    expect(responses).to.equal(5);
    const [first] = groups[0]!.statements;
    expect(first).to.deep.include({id: 'a', values: [1, 1, 3, 5, 5], scale: [1, 5], isWithheld: false});
    expect(first?.spread).to.deep.include({n: 5, mean: 3, median: 3, low: 1, high: 5});
    // Variance (4 + 4 + 0 + 4 + 4) ÷ 5 = 3.2 of at most 4.
    expect(first?.disagreement).to.be.closeTo(Math.sqrt(3.2) / 2, 1e-12);
  });

  it('lists disagreement, most of it first, without what all agree on', () => {
    expect(pictureOf(officials).groups[0]!.disagreements.map(({id}) => id)).to.deep.equal(['a', 'b']);
  });

  it('keeps scores, as each person has one', () => {
    const {all} = pictureOf(officials).groups[0]!.scores;
    expect(all?.values.map((value) => Math.round(value * 100) / 100)).to.deep.equal([2.33, 2.33, 3, 3.67, 4]);
  });

  it('puts roles side by side and makes no one number of them, unless that is asked for', () => {
    const picture = pictureOf([...officials, ...elected], {groupBy: 'role'});
    expect(picture.groups.map(({group, responses}) => [group, responses])).to.deep.equal([
      ['elected', 6],
      ['official', 5],
    ]);
    expect(picture).not.to.have.property('pooled');
    const {pooled} = pictureOf([...officials, ...elected], {groupBy: 'role', pooled: true});
    expect(pooled).to.deep.include({group: undefined, responses: 11});
    expect(pooled?.statements[0]?.spread?.mean).to.be.closeTo(39 / 11, 1e-12);
  });

  it('shows no group that is too small, nor one from which it could be worked out', () => {
    const few = people('society', [2, 2], [2, 2]);
    const picture = pictureOf([...officials, ...elected, ...few], {groupBy: 'role'});
    expect(picture.groups.map(({group}) => group)).to.deep.equal(['elected']);
    expect(picture.smallGroups).to.deep.equal({groups: 2, responses: 7});
    expect(pictureOf(few)).to.deep.include({groups: [], smallGroups: {groups: 1, responses: 2}});
    expect(pictureOf(few, {minimumGroup: 2}).groups).to.have.length(1);
    expect(pictureOf(few, {pooled: true})).not.to.have.property('pooled');
  });

  it('shows a consensus, which is meant to be seen', () => {
    const agreed = person({a: 4, b: 2, c: 3}, {kind: 'consensus'});
    expect(pictureOf([agreed]).groups[0]?.statements[0]?.values).to.deep.equal([4]);
  });

  it('withholds a statement that fewer answered, with its counts', () => {
    const unsure = people('elected', [4, 'do-not-know'], [4, 'do-not-know'], [4, 1], [4, 2], [4, 2]);
    const [a, b] = pictureOf(unsure).groups[0]!.statements;
    expect(a?.counts).to.deep.equal({
      responses: 5,
      answered: 5,
      notApplicable: 0,
      doNotKnow: 0,
      unanswered: 0,
      notAsked: 0,
    });
    expect(b).to.deep.include({isWithheld: true, values: [], counts: undefined, disagreement: null});
  });

  it('says what nobody answered, and why', () => {
    const nobody = people(
      'elected',
      [4, 'not-applicable'],
      [4, 'not-applicable'],
      [4, 'do-not-know'],
      [4, undefined],
      [4, undefined],
    );
    const b = pictureOf(nobody).groups[0]!.statements[1]!;
    expect(b.counts).to.deep.include({answered: 0, notApplicable: 2, doNotKnow: 1, unanswered: 2});
  });

  it('leaves out tests and what was corrected, and names those without a role', () => {
    const test = person({a: 1, b: 1, role: 'official'}, {test: true});
    const later = person({a: 2, b: 3, c: 3}, {supersedes: officials[0]!.id});
    const picture = pictureOf([...officials, test, later], {groupBy: 'role', minimumGroup: 1});
    expect(picture).to.deep.include({responses: 5, withoutGroup: 1});
  });
});

describe('disagreement', () => {
  it('is 0 where all say the same, 1 for two camps at the ends, and 0.71 when spread evenly over five', () => {
    expect(disagreement([3, 3, 3], [1, 5])).to.equal(0);
    expect(disagreement([1, 5, 1, 5], [1, 5])).to.equal(1);
    expect(disagreement([1, 2, 3, 4, 5], [1, 5])).to.be.closeTo(Math.SQRT1_2, 1e-12);
    expect(disagreement([0, 1], [0, 1])).to.equal(1);
    expect(disagreement([2], [1, 5])).to.equal(null);
    expect(disagreement([1, 1], [1, 1])).to.equal(null);
  });

  it('stays between 0 and 1, and does not depend on where the scale lies or how it is numbered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 0, max: 4}), {minLength: 2}),
        fc.integer({min: 1, max: 9}),
        (values, factor) => {
          const measure = disagreement(values, [0, 4])!;
          expect(measure).to.be.within(0, 1);
          const moved = values.map((value) => value * factor - 7);
          expect(disagreement(moved, [-7, 4 * factor - 7])!).to.be.closeTo(measure, 1e-9);
        },
      ),
    );
  });
});
