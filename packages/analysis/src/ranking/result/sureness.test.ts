import type {PointsAnswer} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {
  orderOf,
  rankedBy,
  rankingResponse,
  rankingSurvey,
} from '../../../../../test/support/ranking/ranking-responses.js';
import {rankingBallots} from './ranking-ballots.js';
import {sureness} from './sureness.js';

const survey = rankingSurvey();
const ballotsOf = (...words: readonly string[]) =>
  rankingBallots(survey, rankedBy(...words), {questionId: 'priorities'});
const times = (count: number, word: string) => Array<string>(count).fill(word);

describe('sureness', () => {
  it('is the same for the same seed, and another for another', async () => {
    const ballots = ballotsOf(...times(6, 'abcd'), ...times(5, 'badc'), 'c', 'dab');
    const [one, again, other] = await Promise.all(
      ['x', 'x', 'y'].map((seed) => sureness(ballots, {seed, resamples: 200, top: 1})),
    );
    expect(one).to.deep.equal(again);
    expect(one).to.include({seed: 'x', resamples: 200, answers: 13, top: 1});
    expect(one!.items).not.to.deep.equal(other!.items);
  });

  it('is certain of what all say', async () => {
    const {items, bands} = await sureness(ballotsOf(...times(9, 'bdac')), {resamples: 50});
    expect(bands).to.deep.equal([['b'], ['d'], ['a'], ['c']]);
    expect(items['d']).to.deep.equal({low: 2, high: 2, inTop: 1});
    expect(items['a']).to.deep.equal({low: 3, high: 3, inTop: 0});
  });

  it('cannot tell apart what chance could turn round, and can what it cannot', async () => {
    const {items, bands} = await sureness(ballotsOf(...times(26, 'abcd'), ...times(24, 'badc')), {resamples: 400});
    expect(bands).to.deep.equal([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(items['a']).to.deep.include({low: 1, high: 2, inTop: 1});
    expect(items['c']).to.deep.include({low: 3, high: 4, inTop: 0});
  });

  // Of 34 people 19 put a above b, 19 b above c and 28 a above c; all put d last.
  it('tells the first from the third when the second is open against both', async () => {
    const people = [...times(4, 'abcd'), ...times(12, 'acbd'), ...times(12, 'bacd'), ...times(3, 'cabd')];
    const {bands} = await sureness(ballotsOf(...people, ...times(3, 'bcad')), {resamples: 400});
    expect(bands).to.deep.equal([['a', 'b'], ['b', 'c'], ['d']]);
  });

  // 14 of 20 put a first. Among 20 drawn of them the number for a is binomial: P(X > 10) = 0.9520, P(X = 10) = 0.0308,
  // so that a is first, or tied and drawn by lot, in 0.9674 of all.
  it('comes as often as the binomial distribution says', async () => {
    const ballots = ballotsOf(...times(14, 'abcd'), ...times(6, 'bacd'));
    const {items} = await sureness(ballots, {resamples: 4000, top: 1});
    // Four standard errors of 4,000 draws.
    expect(items['a']?.inTop).to.be.closeTo(0.9674, 0.0113);
    expect(items['b']?.inTop).to.be.closeTo(1 - 0.9674, 0.0113);
  });

  it('knows nothing from fewer than two people', async () => {
    for (const ballots of [ballotsOf(), ballotsOf('abcd')]) {
      const {items, bands, resamples} = await sureness(ballots);
      expect(resamples).to.equal(0);
      expect(bands.flat()).to.have.members(['a', 'b', 'c', 'd']);
      expect(bands).to.have.length(1);
      expect(items['b']).to.deep.equal({low: 1, high: 4, inTop: 0.5});
    }
  });

  it('lets as many into the top as it has places, whatever the method', async () => {
    const word = fc.constantFrom('abcd', 'dcba', 'a', 'b=c', 'cad', 'd=a=bc');
    const method = fc.constantFrom('schulze' as const, 'borda' as const, 'first-preferences' as const);
    await fc.assert(
      fc.asyncProperty(fc.array(word, {maxLength: 8}), method, fc.nat(4), async (words, chosen, top) => {
        const {items, bands} = await sureness(ballotsOf(...words), {method: chosen, resamples: 20, top});
        const shares = Object.values(items).reduce((sum, {inTop}) => sum + inTop, 0);
        expect(shares).to.be.closeTo(top, 1e-9);
        expect([...new Set(bands.flat())].toSorted()).to.deep.equal(['a', 'b', 'c', 'd']);
        expect(Object.values(items).every(({low, high}) => low <= high)).to.equal(true);
      }),
      {numRuns: 30},
    );
  });

  it('draws people with their points', async () => {
    const budgets: readonly PointsAnswer[] = [
      {a: 7, b: 3},
      {a: 5, c: 5},
      {a: 6, d: 4},
    ];
    const shares = budgets.map((budget) => rankingResponse({answers: {budget}}));
    const ballots = rankingBallots(survey, shares, {questionId: 'budget'});
    expect(ballots.method).to.equal('points');
    const {items} = await sureness(ballots, {resamples: 100});
    expect(items['a']).to.deep.include({low: 1, high: 1, inTop: 1});
  });

  it('tells how far it is, and stops when asked', async () => {
    const ballots = ballotsOf('abcd', 'badc', 'dcba');
    const seen: number[] = [];
    await sureness(ballots, {resamples: 300, onProgress: ({done, total}) => seen.push(done / total)});
    expect(seen.at(-1)).to.equal(1);
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    const stopped = await sureness(ballots, {signal: controller.signal}).catch((reason: unknown) => reason);
    expect((stopped as Error).message).to.equal('enough');
  });

  it('works from ballots that went to a worker', async () => {
    const answers = [rankingResponse({answers: {priorities: orderOf('abcd')}, note: {noOpinion: ['d']}})];
    const ballots = rankingBallots(survey, [...answers, ...rankedBy('ba', 'cd=a')], {questionId: 'priorities'});
    const there = await sureness(structuredClone(ballots), {resamples: 50});
    expect(there).to.deep.equal(await sureness(ballots, {resamples: 50}));
  });
});
