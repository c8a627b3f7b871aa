import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {
  orderOf,
  rankedBy,
  rankingResponse,
  rankingSurvey,
} from '../../../../../test/support/ranking/ranking-responses.js';
import {rankingResult} from './ranking-result.js';

const options = {questionId: 'priorities'};

describe('rankingResult', () => {
  // By hand. a over b 3:2, b over c 4:1, a over c 3:2: a beats both, b beats c; d is ranked last by all.
  const five = rankedBy('abcd', 'abcd', 'acbd', 'bcad', 'bcad');

  it('orders items by Schulze’s method and says where people put them', () => {
    const {overall, method, unranked, top, items, unanswered} = rankingResult(rankingSurvey(), five, options);
    expect({method, unranked, top, items, unanswered}).to.deep.equal({
      method: 'schulze',
      unranked: 'last',
      top: 2,
      items: ['a', 'b', 'c', 'd'],
      unanswered: 0,
    });
    expect(overall.tally.order).to.deep.equal([['a'], ['b'], ['c'], ['d']]);
    expect(overall.place).to.deep.equal({a: 1, b: 2, c: 3, d: 4});
    expect(overall.wins).to.deep.equal([0, 3, 3, 5, 2, 0, 4, 5, 2, 1, 0, 5, 0, 0, 0, 0]);
    expect(overall.spread['a']).to.deep.equal({counts: [3, 0, 2, 0], unranked: 0, noOpinion: 0, averagePlace: 9 / 5});
    expect(overall.answers).to.equal(5);
    // Sums of ranks 9, 9, 12, 20, mean 12.5; W = 12 · 81 / (25 · 60). 3 : 2 agrees in 4 of 10 pairs of people, 4 : 1 in 6.
    expect(overall.agreement).to.deep.equal({n: 5, complete: 5, kendallW: (12 * 81) / 1500, pairwise: 44 / 60});
  });

  it('takes its settings from the caller, then from the survey, then the defaults', () => {
    const survey = rankingSurvey({results: {method: 'borda', unranked: 'no-opinion'}});
    expect(rankingResult(survey, five, options)).to.include({method: 'borda', unranked: 'no-opinion'});
    const asked = rankingResult(survey, five, {...options, method: 'copeland', unranked: 'last', top: 1});
    expect(asked).to.include({method: 'copeland', unranked: 'last', top: 1});
    expect(rankingResult(rankingSurvey({items: [...'abcdefgh']}), [], options).top).to.equal(3);
    expect(rankingResult(rankingSurvey({items: ['a', 'b']}), [], options).top).to.equal(1);
  });

  it('counts a correction in the place of what it corrects, and no test', () => {
    const [first, ...rest] = five;
    const corrected = rankingResponse({answers: {priorities: orderOf('dcba')}, supersedes: first!.id});
    const test = rankingResponse({answers: {priorities: orderOf('dcba')}, test: true});
    const result = rankingResult(rankingSurvey(), [first!, ...rest, corrected, test, rest[0]!], options);
    expect(result.overall.answers).to.equal(5);
    expect(result.overall.spread['d']?.counts).to.deep.equal([1, 0, 0, 4]);
  });

  it('counts late answers and says how many, or leaves them out with their corrections', () => {
    const survey = rankingSurvey({closes: '2026-01-02T00:00:00Z'});
    const [early] = rankedBy('abcd');
    const submittedAt = '2026-01-03T00:00:00.000Z';
    const late = rankingResponse({answers: {priorities: orderOf('dcba')}, submittedAt, supersedes: early!.id});
    expect(rankingResult(survey, [early!, late], options)).to.have.nested.include({late: 1, 'overall.place.d': 1});
    const without = rankingResult(survey, [early!, late], {...options, withoutLate: true});
    expect(without).to.have.nested.include({late: 1, 'overall.place.a': 1, 'overall.answers': 1});
  });

  it('tells what is not ranked from what the person has no opinion on', () => {
    const some = [
      rankingResponse({answers: {priorities: ['a', 'b']}, note: {noOpinion: ['c']}}),
      rankingResponse({answers: {priorities: ['b', 'd']}}),
    ];
    const {overall} = rankingResult(rankingSurvey(), some, options);
    expect(overall.spread['c']).to.deep.equal({counts: [0, 0, 0, 0], unranked: 1, noOpinion: 1, averagePlace: null});
    // The first says nothing of c; the second puts b above it, and d too.
    expect(overall.wins.slice(8, 12)).to.deep.equal([0, 0, 0, 0]);
    expect([overall.wins[2], overall.wins[6], overall.wins[14]]).to.deep.equal([0, 1, 1]);
  });

  it('does not rank sub-items, and gathers own items by their words', () => {
    const items = [
      {id: 'a', title: 'A'},
      {id: 'a1', title: 'A1', parent: 'a'},
      {id: 'b', title: 'B'},
    ];
    const texts = [
      'clean  WATER ',
      'Clean water',
      'Caf\u00e9',
      'cafe\u0301',
      'Caf\u00e9',
      'Clean water',
      'clean water',
    ];
    const answers = texts.map((other) => rankingResponse({answers: {priorities: [{other}, 'a1', 'a', {other}]}}));
    const result = rankingResult(rankingSurvey({ranking: {items}}), answers, options);
    expect(result.items).to.deep.equal(['a', 'b']);
    expect(result.overall.place).to.deep.equal({a: 1, b: 2});
    expect(result.ownItems).to.deep.equal([
      {text: 'Clean water', count: 4},
      {text: 'Caf\u00e9', count: 3},
    ]);
  });

  it('counts organisations once, however they are written, and those who name none', () => {
    const names = ['City of Łódź', 'city of  łódź', 'Porto', '', undefined];
    const answers = names.map((organisation) =>
      rankingResponse({answers: {priorities: ['a'], ...(organisation === undefined ? {} : {organisation})}}),
    );
    expect(rankingResult(rankingSurvey(), answers, options).overall.organisations).to.deep.equal({
      named: 2,
      unnamed: 2,
    });
    const unasked = rankingSurvey({asksOrganisation: false});
    expect(rankingResult(unasked, answers, options).overall.organisations).to.equal(undefined);
  });

  it('counts as unanswered what ranks nothing or is no answer', () => {
    const nothing = [
      rankingResponse({answers: {}}),
      rankingResponse({answers: {priorities: []}}),
      rankingResponse({answers: {priorities: 'abcd'}}),
      rankingResponse({answers: {}, note: {noOpinion: ['a']}}),
      rankingResponse({answers: {priorities: ['a']}, surveyId: 'another'}),
    ];
    const result = rankingResult(rankingSurvey(), [...nothing, ...five], options);
    const unshared = rankingResponse({answers: {budget: {a: 0, b: 0}}});
    expect(rankingResult(rankingSurvey(), [unshared], {questionId: 'budget'}).unanswered).to.equal(1);
    expect([result.unanswered, result.overall.answers]).to.deep.equal([4, 5]);
  });

  it('has a result without any answer: all equal, nothing known', () => {
    const {overall, ...rest} = rankingResult(rankingSurvey(), [], options);
    expect(overall.tally.order).to.deep.equal([['a', 'b', 'c', 'd']]);
    expect(overall.agreement).to.deep.equal({n: 0, complete: 0, kendallW: null, pairwise: null});
    expect(rest).to.deep.include({groups: [], commonGround: [], ownItems: [], otherUnranked: undefined});
  });

  it('is the same in whatever order the responses come', () => {
    const words = fc.array(fc.constantFrom('abcd', 'ab', 'c', 'd=ca', 'dcba', 'a=b=c'), {minLength: 1, maxLength: 9});
    fc.assert(
      fc.property(words, fc.integer(), (orders, turn) => {
        const responses = rankedBy(...orders);
        const at = Math.abs(turn) % responses.length;
        const turned = [...responses.slice(at), ...responses.slice(0, at)];
        const [one, other] = [responses, turned].map((list) => rankingResult(rankingSurvey(), list, options));
        expect(other!.overall).to.deep.equal(one!.overall);
      }),
    );
  });

  it('can be handed to a worker', () => {
    const result = rankingResult(rankingSurvey(), five, {...options, groupBy: 'kind'});
    expect(structuredClone(result)).to.deep.equal(result);
  });
});
