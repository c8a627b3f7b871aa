import type {PointsAnswer} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {rankedBy, rankingResponse, rankingSurvey} from '../../../../../test/support/ranking/ranking-responses.js';
import {rankingResult} from './ranking-result.js';

const options = {questionId: 'priorities'};
const times = (count: number, word: string) => Array<string>(count).fill(word);
const three = rankingSurvey({items: ['a', 'b', 'c']});

describe('other ways to count', () => {
  // By hand. Tied last: a over b 5:4 and over c 5:4. Not compared: nobody who ranks a compares it with b or c, who are
  // compared by four: b over c 3:1. So without the five bullet votes a is no longer above b.
  it('say when the other rule for unranked items changes who is first', () => {
    const responses = rankedBy(...times(5, 'a'), ...times(3, 'bca'), 'cba');
    const {overall, otherUnranked} = rankingResult(three, responses, options);
    expect(overall.tally.order).to.deep.equal([['a'], ['b'], ['c']]);
    expect(otherUnranked?.tally.order).to.deep.equal([['b'], ['c'], ['a']]);
    expect(otherUnranked).to.include({unranked: 'no-opinion', changesWinner: true, changesTop: true});
    const back = rankingResult(three, responses, {...options, unranked: 'no-opinion'});
    expect(back.otherUnranked?.tally.order).to.deep.equal(overall.tally.order);
  });

  it('have no other rule where everything is ranked, or marked “no opinion”', () => {
    expect(rankingResult(three, rankedBy('abc', 'cab'), options).otherUnranked).to.equal(undefined);
    const marked = rankingResponse({answers: {priorities: ['a', 'b']}, note: {noOpinion: ['c']}});
    expect(rankingResult(three, [marked], options).otherUnranked).to.equal(undefined);
    expect(rankingResult(three, rankedBy('ab'), options).otherUnranked).not.to.equal(undefined);
  });

  // 42 Memphis, 26 Nashville, 15 Chattanooga, 17 Knoxville: the usual example of the capital of Tennessee.
  it('say which methods find another winner', () => {
    const survey = rankingSurvey({items: ['m', 'n', 'c', 'k']});
    const words = [...times(42, 'mnck'), ...times(26, 'nckm'), ...times(15, 'cknm'), ...times(17, 'kcnm')];
    const {overall, otherMethods} = rankingResult(survey, rankedBy(...words), options);
    expect(overall.tally.order).to.deep.equal([['n'], ['c'], ['k'], ['m']]);
    const changed = otherMethods.filter(({changesWinner}) => changesWinner).map(({method}) => method);
    expect(changed).to.deep.equal(['first-preferences', 'instant-runoff']);
    expect(otherMethods.map(({method}) => method)).not.to.include('schulze');
    const borda = otherMethods.find(({method}) => method === 'borda');
    // Nashville 194, Chattanooga 173, Memphis 126, Knoxville 107 points: the first two are the same.
    expect(borda).to.include({changesWinner: false, changesTop: false});
  });

  it('leave Kemeny’s method out beyond twelve items, unless it is asked for', () => {
    const items = [...'abcdefghijklm'];
    const responses = rankedBy(items.join(''), items.toReversed().join(''), 'abc');
    const methods = (survey: ReturnType<typeof rankingSurvey>) =>
      rankingResult(survey, responses, options).otherMethods.map(({method}) => method);
    expect(methods(rankingSurvey({items}))).not.to.include('kemeny');
    expect(methods(rankingSurvey({items: items.slice(1)}))).to.include('kemeny');
    expect(rankingResult(rankingSurvey({items}), responses, {...options, method: 'kemeny'}).method).to.equal('kemeny');
  });
});

describe('methods that read something else than orders', () => {
  const comparisons = [
    {shown: ['a', 'b', 'c'], best: 'c', worst: 'a'},
    {shown: ['b', 'c'], best: 'c'},
  ];
  const survey = rankingSurvey({items: ['a', 'b', 'c'], ranking: {input: 'best-worst'}});
  const compared = rankingResponse({answers: {priorities: ['c', 'b', 'a']}, paradata: {comparisons}});

  it('count the choices that led to an order', () => {
    const {overall, otherMethods} = rankingResult(survey, [compared], {...options, method: 'best-worst'});
    // c is best in both of its two, b in none of two, a worst in its one.
    expect(overall.tally.scores).to.deep.equal({a: -1, b: 0, c: 1});
    expect(overall.place).to.deep.equal({c: 1, b: 2, a: 3});
    expect(otherMethods.map(({method}) => method)).to.include.members(['schulze', 'bradley-terry']);
    expect(rankingResult(three, rankedBy('abc'), options).otherMethods.map(({method}) => method)).not.to.include(
      'best-worst',
    );
  });

  it('count points, and read places off them', () => {
    const budgets: readonly PointsAnswer[] = [
      {a: 8, b: 2},
      {b: 5, c: 5},
      {c: 0, b: 10},
    ];
    const answers = budgets.map((budget) => rankingResponse({answers: {budget}}));
    const {overall, method, otherMethods} = rankingResult(three, answers, {questionId: 'budget'});
    expect(method).to.equal('points');
    expect(overall.tally.scores).to.deep.equal({a: 8, b: 17, c: 5});
    expect(overall.spread['b']?.counts).to.deep.equal([2, 1, 0]);
    expect(overall.spread['c']).to.deep.include({counts: [1, 0, 0], unranked: 2});
    expect(otherMethods.map((one) => one.method)).to.include('schulze');
    const asked = rankingResponse({answers: {priorities: ['b', 'a']}, paradata: {points: {b: 6, a: 4}}});
    expect(rankingResult(three, [asked], {...options, method: 'points'}).overall.tally.scores).to.deep.equal({
      a: 4,
      b: 6,
      c: 0,
    });
  });

  it('are refused, by name, where the answers cannot feed them', () => {
    for (const method of ['best-worst', 'bradley-terry', 'points'] as const) {
      const wrong = () => rankingResult(three, rankedBy('abc'), {...options, method});
      expect(wrong).to.throw().with.property('code', 'unreadable-method');
      expect(wrong).to.throw(new RegExp(`"${method}".*"priorities"`, 'u'));
    }
    expect(() => rankingResult(three, [], {questionId: 'kind'}))
      .to.throw()
      .with.property('code', 'unknown-question');
    const grouped = () => rankingResult(three, [], {...options, groupBy: 'budget'});
    expect(grouped).to.throw().with.property('code', 'unknown-group-by');
  });
});
