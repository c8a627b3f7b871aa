import type {ScoreDefinition} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {scaleQuestion, scoredSurvey, scoreOf} from '../../../../test/support/scoring/scored-survey.js';
import {explainScore, scoreResponse} from './score-response.js';

const RULES: readonly Partial<ScoreDefinition>[] = [
  {rule: 'mean'},
  {rule: 'sum'},
  {rule: 'percent'},
  {rule: 'minimum'},
  {rule: 'ladder', thresholds: {a: 3, b: 3}},
  {rule: 'weighted-mean', weights: {a: 2, b: 0.5}},
  {rule: 'weighted-mean', weights: 'importance'},
  {
    rule: 'table',
    table: [
      {from: 0, value: 0},
      {from: 7, value: 2},
      {from: 12, value: 1},
    ],
  },
];
const answer = fc.option(fc.constantFrom(1, 2, 3, 4, 5, 'not-applicable' as const, 'do-not-know' as const), {
  nil: undefined,
});
const answers = fc.record({a: answer, b: answer, c: answer});
const definition = fc
  .record({
    rule: fc.constantFrom(...RULES),
    notApplicable: fc.constantFrom(undefined, 'exclude' as const, 'zero' as const, 'full' as const, 'target' as const),
    unanswered: fc.constantFrom(undefined, 'exclude' as const, 'zero' as const, 'block' as const),
    target: fc.constantFrom(undefined, 3),
  })
  .map(({rule, ...policies}) => ({...rule, ...policies}));

describe('the rules of scores', () => {
  it('give the weakest link a plus where another is higher, and none where all are equal', () => {
    // OWASP SAMM 1.5 writes "1+" for a practice that is at level 1 and has begun with the next.
    expect(scoreOf({rule: 'minimum'}, {a: 1, b: 1, c: 3})).to.deep.include({value: 1, plus: true});
    expect(scoreOf({rule: 'minimum'}, {a: 2, b: 2, c: 2}).plus).to.equal(undefined);
    expect(scoreOf({rule: 'minimum'}, {a: 2, b: 'do-not-know'}).plus).to.equal(undefined);
    expect(scoreOf({rule: 'minimum', weights: {a: 0.1, b: 0.2}, of: ['a', 'b']}, {a: 3, b: 3}).plus).to.equal(
      undefined,
    );
  });

  it('end a ladder at the first rung that is missed, and ask for nothing after it', () => {
    const ladder = {rule: 'ladder', thresholds: {a: 3, b: 3, c: 3}} as const;
    const ended = scoreOf(ladder, {a: 4, b: 2});
    expect(ended).to.deep.include({value: 1, range: [1, 1], provisional: false});
    expect(scoreOf({...ladder, unanswered: 'block'}, {a: 4, b: 2}).value).to.equal(1);
    expect(scoreOf({...ladder, unanswered: 'block'}, {a: 4, c: 5}).value).to.equal(null);
    expect(scoreOf(ladder, {a: 4, c: 5})).to.deep.include({value: 1, range: [1, 3], provisional: true});
    expect(scoreOf(ladder, {a: 4, b: 'do-not-know', c: 5}).value).to.equal(2);
  });

  it('leave out what weighs 0, whatever the rule', () => {
    const weights = {a: 0};
    const given = {a: 1, b: 3, c: 5};
    const valueOf = (more: Partial<ScoreDefinition>) => scoreOf({weights, ...more}, given).value;
    expect(valueOf({rule: 'mean'})).to.equal(4);
    expect(valueOf({rule: 'minimum'})).to.equal(3);
    expect(valueOf({rule: 'percent'})).to.equal(80);
    expect(valueOf({rule: 'ladder', thresholds: {a: 5, b: 3, c: 3}})).to.equal(2);
    expect(scoreOf({rule: 'sum', weights}, {a: 1}).value).to.equal(null);
  });

  it('weigh by the importance that the person noted', () => {
    const notes = {a: {importance: 'high'}, b: {importance: 'low'}} as const;
    const score = {rule: 'weighted-mean', weights: 'importance'} as const;
    expect(scoreOf(score, {a: 5, b: 1, c: 3}, notes).value).to.equal((2 * 5 + 0.5 * 1 + 1 * 3) / 3.5);
  });

  it('can be mixed in one tree, each over the results of others', () => {
    const survey = scoredSurvey(
      ['a', 'b', 'c', 'd'].map((id) => scaleQuestion(id)),
      [
        {id: 'weakest', rule: 'minimum', of: ['a', 'b']},
        {id: 'steps', rule: 'ladder', of: ['c', 'd'], thresholds: {c: 2, d: 5}},
        {id: 'both', rule: 'weighted-mean', of: ['weakest', 'steps'], weights: {weakest: 3}},
        {id: 'share', rule: 'percent', of: ['both', 'a']},
        {
          id: 'stage',
          rule: 'table',
          of: ['share'],
          table: [
            {from: 0, value: 1},
            {from: 50, value: 2},
          ],
        },
      ],
    );
    const scores = scoreResponse(survey, {answers: {a: 4, b: 2, c: 3, d: 4}});
    // (3 × 2 + 1 × 1) ÷ 4 = 1.75 of at most (3 × 5 + 1 × 2) ÷ 4 = 4.25; (1.75 + 4) ÷ (4.25 + 5) = 62.16 %.
    expect(scores['both']).to.deep.include({value: 1.75, scale: [0.75, 4.25]});
    expect(scores['share']?.value).to.be.closeTo((100 * 5.75) / 9.25, 1e-12);
    expect(scores['stage']?.value).to.equal(2);
  });

  it('keep the value within the range, and the range at one number once nothing can change', () => {
    fc.assert(
      fc.property(definition, answers, (score, given) => {
        const {value, range, provisional, coverage} = scoreOf(score, given);
        expect(range[0]).to.be.at.most(range[1]);
        if (coverage.answered + coverage.notApplicable + coverage.doNotKnow === coverage.of) {
          expect(provisional).to.equal(false);
          if (value !== null) expect(range).to.deep.equal([value, value]);
        } else if (value !== null && score.unanswered !== 'exclude' && score.unanswered !== undefined) {
          expect(value).to.be.within(range[0], range[1]);
        }
      }),
    );
  });

  it('give the same in whatever order the members are named, ladders aside', () => {
    fc.assert(
      fc.property(
        definition.filter(({rule}) => rule !== 'ladder'),
        answers,
        fc.shuffledSubarray(['a', 'b', 'c'], {minLength: 3}),
        (score, given, of) => {
          const [one, other] = [scoreOf(score, given), scoreOf({...score, of}, given)];
          expect(one.coverage).to.deep.equal(other.coverage);
          if (one.value === null || other.value === null) expect(one.value).to.equal(other.value);
          else expect(one.value).to.be.closeTo(other.value, 1e-12);
        },
      ),
    );
  });
});

describe('the arithmetic of a rule', () => {
  const questions = ['a', 'b', 'c'].map((id) => scaleQuestion(id));
  const explain = (more: Partial<ScoreDefinition>, given: object) => {
    const survey = scoredSurvey(questions, [{id: 'score', rule: 'mean', of: ['a', 'b', 'c'], ...more}]);
    return explainScore(survey, {answers: {...given}}, 'score');
  };

  it('names the members that decide alone', () => {
    expect(explain({rule: 'minimum'}, {a: 2, b: 5, c: 2})).to.deep.include({decisive: ['a', 'c'], plus: true});
    const ladder = explain({rule: 'ladder', thresholds: {a: 2}}, {a: 2, b: 4, c: 5});
    expect(ladder.decisive).to.deep.equal(['b']);
    expect(ladder.members.map(({threshold}) => threshold)).to.deep.equal([2, 5, 5]);
    expect(explain({rule: 'ladder'}, {a: 5, b: 5, c: 5}).decisive).to.deep.equal([]);
    expect(explain({rule: 'minimum'}, {}).decisive).to.deep.equal([]);
  });

  it('names the row of the table', () => {
    const table = [
      {from: 3, value: 10},
      {from: 8, value: 20},
    ];
    expect(explain({rule: 'table', table}, {a: 3, b: 3, c: 3})).to.deep.include({
      sum: 9,
      row: {from: 8, value: 20},
      combined: 20,
    });
  });

  it('adds up to the value, for every rule that adds', () => {
    fc.assert(
      fc.property(definition, answers, (score, given) => {
        const {sum, weight, combined, rule} = explain(score, given);
        if (combined === null) return;
        if (rule === 'sum') expect(combined).to.equal(sum);
        if (rule === 'mean' || rule === 'weighted-mean') expect(combined).to.be.closeTo(sum / weight, 1e-12);
        if (rule === 'percent') expect(combined).to.be.closeTo((100 * sum) / weight, 1e-12);
      }),
    );
  });
});
