import type {Response, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {feedbackResponse} from '../../../../test/support/feedback/feedback-responses.js';
import {scaleQuestion, scoredSurvey} from '../../../../test/support/scoring/scored-survey.js';
import {groupAssessment} from './group-assessment.js';
import {groupPicture} from './group-picture.js';
import {readAssessments} from './read-assessments.js';

const survey: Survey = scoredSurvey(
  ['a', 'b', 'c'].map((id) => scaleQuestion(id)),
  [
    {id: 'first', rule: 'mean', of: ['a', 'b']},
    {id: 'second', rule: 'mean', of: ['c']},
    {id: 'all', rule: 'mean', of: ['first', 'second']},
  ],
  {id: 'feedback'},
);
/** `x` says "do not know". */
const people = (group: string, ...said: readonly string[]): readonly Response[] =>
  said.map((levels) => {
    const [a, b, c] = [...levels].map((level) => (level === 'x' ? 'do-not-know' : Number(level)));
    return feedbackResponse({a, b, c}, {surveyId: survey.id, group});
  });
const pictureOf = (said: readonly Response[], minimum = 5) =>
  groupPicture(readAssessments(survey, said).responses, minimum);

describe('groupPicture', () => {
  it('withholds a statement that two of six answered, and each score that it goes into', () => {
    const {statements, scores, disagreements, isWithheld} = pictureOf(
      people('one', '152', '253', '3x4', '4x3', '3x2', '2x3'),
    );
    expect(isWithheld).to.equal(false);
    expect(statements.map((one) => one.isWithheld)).to.deep.equal([false, true, false]);
    expect(statements[1]).to.deep.include({values: [], spread: undefined, counts: undefined, confidence: undefined});
    expect(disagreements.map(({id}) => id)).to.not.include('b');
    expect(scores['first']).to.deep.include({isWithheld: true, values: [], spread: undefined, mean: null});
    expect(scores['all']).to.deep.include({isWithheld: true, values: [], mean: null});
    expect(scores['second']).to.deep.include({isWithheld: false, values: [2, 2, 3, 3, 3, 4], mean: 17 / 6});
  });

  it('keeps a mean into which the answers of three or more go that are withheld, and no single result', () => {
    const {statements, scores} = pictureOf(people('one', '153', '253', '343', '4x3', '3x3', '2x3'));
    expect(statements[1]?.isWithheld).to.equal(true);
    // 3, 3.5, 3.5, 4, 3, 2
    expect(scores['first']).to.deep.include({isWithheld: true, values: [], spread: undefined, mean: 19 / 6});
  });

  it('rounds a mean so far that it is the same whatever one or two said, and whoever they are', () => {
    const others = Array.from({length: 38}, () => '3x3');
    const rounded = (...rare: readonly string[]) => {
      const {responses} = readAssessments(survey, people('one', ...rare, ...others));
      const {all, first} = groupPicture(responses, 5, {survey}).scores;
      return [all?.mean, all?.meanStep, all?.isWithheld, first?.mean, first?.meanStep];
    };
    // Four of 39 could have moved the whole by a half each: between 2.949 and 3.051; the first score twice as far.
    const wanted = [3, 0.2, true, 3, 0.5];
    for (const said of ['313', '323', '333', '343', '353']) expect(rounded(said), said).to.deep.equal(wanted);
    expect(rounded('313', '353').slice(0, 3)).to.deep.equal([3, 0.1, true]);
    // Nobody knows the second statement: there is nothing to hide.
    expect(rounded('3x3')).to.deep.equal([3, undefined, false, 3, undefined]);
  });

  it('has of a group that is too small nothing but means, and of one or two people none', () => {
    const four = pictureOf(people('one', '111', '222', '333', '444'));
    expect([four.isWithheld, four.disagreements]).to.deep.equal([true, []]);
    expect(four.statements.every(({isWithheld, values}) => isWithheld && values.length === 0)).to.equal(true);
    expect(four.scores['first']).to.deep.include({values: [], spread: undefined, mean: 2.5});
    expect(pictureOf(people('one', '111', '222')).scores['first']?.mean).to.equal(null);
    expect(pictureOf(people('one', '111', '222'), 2).scores['first']?.mean).to.equal(1.5);
  });

  it('shows what a group agreed on', () => {
    const [agreed] = people('one', '4x2').map((response): Response => ({...response, kind: 'consensus'}));
    const {isWithheld, scores} = pictureOf(agreed ? [agreed] : []);
    expect([isWithheld, scores['first']?.values, scores['all']?.mean]).to.deep.equal([false, [4], 3]);
  });
});

describe('groups beside each other', () => {
  const two = [...people('one', '111', '222', '333'), ...people('two', '155', '255', '355', '3x5')];
  const assessed = (said: readonly Response[]) =>
    groupAssessment(readAssessments(survey, said), {groupBy: 'group', minimumGroup: 3, pooled: true});
  const statement = (said: readonly Response[], group: string) =>
    assessed(said).groups.find((one) => one.group === group)?.statements[1];

  it('show a statement that enough answered in each', () => {
    expect(statement(two, 'one')?.values).to.deep.equal([1, 2, 3]);
    expect(statement(two, 'two')?.values).to.deep.equal([5, 5, 5]);
  });

  it('show it in none where everybody less one group leaves the few of another', () => {
    const few = [...people('one', '111', '222', '333'), ...people('two', '155', '2x5', '3x5', '3x5')];
    expect(statement(few, 'one')).to.deep.include({isWithheld: true, values: []});
    expect(statement(few, 'two')).to.deep.include({isWithheld: true, values: []});
    const {groups, pooled} = assessed(few);
    expect(groups.map(({scores}) => scores['first']?.mean)).to.deep.equal([null, null]);
    expect(groups.map(({scores}) => scores['second']?.mean)).to.deep.equal([5, 2]);
    expect(pooled?.statements[1]?.values).to.deep.equal([1, 2, 3, 5]);
  });
});
