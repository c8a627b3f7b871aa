import {expect} from '@open-wc/testing';
import type {RankingMethod} from '@consulta/schema';
import fc from 'fast-check';

import {
  orderOf,
  rankedBy,
  rankingResponse,
  rankingSurvey,
} from '../../../../../test/support/ranking/ranking-responses.js';
import {ballotTable} from '../ballot-table.js';
import {countBallots, type RankingBallots, rankingBallots} from './ranking-ballots.js';
import {smallestChange} from './smallest-change.js';

const times = (count: number, word: string) => Array<string>(count).fill(word);
const options = {questionId: 'priorities'};
const survey = rankingSurvey({items: ['a', 'b', 'c']});
const ballotsOf = (...words: readonly string[]) => rankingBallots(survey, rankedBy(...words), options);

/** Everything one person can say about three items, ties and silence included. */
const everything = ['', ...[...'abc'].flatMap((a) => [a, ...[...'abc'].filter((b) => b !== a).map((b) => a + b)])]
  .concat(['a=b', 'a=c', 'b=c', 'a=b=c', 'a=bc', 'a=cb', 'b=ca', 'ab=c', 'ba=c', 'ca=b'])
  .concat(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);

/** Tries every change of 1, 2 … people until one deposes the winner. */
function tried(ballots: RankingBallots, words: readonly string[], method: RankingMethod): number | undefined {
  const first = (list: readonly string[]) => {
    const table = ballotTable(list.map(orderOf), {...ballots.table, weights: undefined});
    return countBallots({...ballots, table}, method).order[0]!;
  };
  const [winner] = first(words);
  const works = (list: readonly string[], from: number, changes: number): boolean => {
    if (changes === 0) return !first(list).includes(winner!);
    return list.some((_, person) => {
      if (person < from) return false;
      return everything.some((word) => works(list.with(person, word), person + 1, changes - 1));
    });
  };
  return [1, 2, 3].find((changes) => changes <= words.length && works(words, 0, changes));
}

describe('smallestChange', () => {
  // By hand. 6 : 3 first preferences: two who move from a to b make it 4 : 5; one makes it 5 : 4.
  it('is exact for first preferences', () => {
    const ballots = ballotsOf(...times(6, 'abc'), ...times(3, 'bca'));
    expect(smallestChange(ballots, {method: 'first-preferences'})).to.deep.equal({
      ballots: 2,
      winner: 'b',
      exact: true,
    });
  });

  // By hand. a 7 · 2 = 14, b 7 + 3 · 2 = 13; one a, b, c that becomes b, c, a moves b up by 1 and a down by 2.
  it('is exact for Borda', () => {
    const ballots = ballotsOf(...times(7, 'abc'), ...times(3, 'bca'));
    expect(smallestChange(ballots, {method: 'borda'})).to.deep.equal({ballots: 1, winner: 'b', exact: true});
  });

  // By hand. a leads by 26 to 14; who gave a 8 and b 2 moves the lead by 16 with all 10 for b.
  it('is exact for points', () => {
    const shares = [
      {a: 8, b: 2},
      {a: 8, b: 2},
      {a: 6, b: 4},
      {a: 4, b: 6},
    ];
    const responses = shares.map((budget) => rankingResponse({answers: {budget}}));
    const ballots = rankingBallots(survey, responses, {questionId: 'budget'});
    expect(smallestChange(ballots)).to.deep.equal({ballots: 1, winner: 'b', exact: true});
  });

  // 9 : 4 is a lead of 5: after two changes 7 : 6, after three 6 : 7, and no fewer can do it.
  it('is known to be exact where no change can be smaller', () => {
    const ballots = ballotsOf(...times(9, 'abc'), ...times(4, 'bac'));
    for (const method of ['schulze', 'minimax', 'ranked-pairs', 'copeland', 'kemeny'] as const) {
      expect(smallestChange(ballots, {method})).to.deep.equal({ballots: 3, winner: 'b', exact: true});
    }
  });

  // 4 : 0: after two changes it is even, and the first is still not below; so three.
  it('counts an even duel as not lost', () => {
    for (const method of ['schulze', 'minimax', 'ranked-pairs'] as const) {
      expect(smallestChange(ballotsOf(...times(4, 'abc')), {method})).to.deep.include({ballots: 3, exact: true});
    }
  });

  // By hand: 3 : 0, and three who compare nothing; two of those who compare make it 1 : 2.
  it('changes those first who compare the two', () => {
    const two = rankingSurvey({items: ['a', 'b'], results: {unranked: 'no-opinion'}});
    const ballots = rankingBallots(two, rankedBy('a', 'a', 'a', 'ab', 'ab', 'ab'), options);
    expect(smallestChange(ballots)).to.deep.equal({ballots: 2, winner: 'b', exact: true});
  });

  // By hand: first places a 6, b 5, c 4; c leaves, b has 9 to 6. One b, a, c that becomes c, a, b: b leaves with 4, and
  // a has 10. In duels b would bear one change: it beats a by 3 and c by 7.
  it('finds the fall in an early round of instant runoff, and who wins by it', () => {
    const ballots = ballotsOf(...times(6, 'abc'), ...times(5, 'bac'), ...times(4, 'cba'));
    expect(smallestChange(ballots, {method: 'instant-runoff'})).to.deep.equal({ballots: 1, winner: 'a', exact: true});
  });

  it('halves its way to the fewest, and says “at most” of what it has not proved', () => {
    const two = rankingBallots(
      rankingSurvey({items: ['a', 'b']}),
      rankedBy(...times(20, 'ab'), ...times(9, 'b')),
      options,
    );
    expect(smallestChange(two, {method: 'instant-runoff'})).to.deep.equal({ballots: 6, winner: 'b', exact: false});
  });

  it('does not know how many points people had who noted them beside an order', () => {
    const noted = times(5, 'ab').map((word) =>
      rankingResponse({answers: {priorities: orderOf(word)}, paradata: {points: {a: 100}}}),
    );
    // A lead of 500; 100 for b instead of a moves it by 200.
    const change = smallestChange(rankingBallots(survey, noted, {...options, method: 'points'}));
    expect(change).to.deep.equal({ballots: 3, winner: 'b', exact: false});
  });

  it('knows no winner where the first place is shared, and none without rivals or people', () => {
    expect(smallestChange(ballotsOf('abc', 'bac'))).to.equal(undefined);
    expect(smallestChange(ballotsOf())).to.equal(undefined);
    const alone = rankingBallots(rankingSurvey({items: ['a']}), rankedBy('a', 'a'), options);
    expect(smallestChange(alone)).to.equal(undefined);
  });

  it('lets nobody rank more items than the question does', () => {
    const parts = {items: [...'abcde'], ranking: {max: 1}};
    const words = [...times(6, 'a'), ...times(2, 'b')];
    const limited = rankingBallots(rankingSurvey(parts), rankedBy(...words), {...options, method: 'borda'});
    // One first place is worth 4 points, no place the middle of the rest, 1.5. a leads by 4 · 2.5 = 10; each change is
    // worth 5, and only above is above.
    expect(smallestChange(limited)?.ballots).to.equal(3);
    // Where the unranked are not compared, who ranks two gives them 2.5 and 1.5, all others 2: a 23, c 20. One a, b that
    // becomes c, a takes 1 from a and gives c one half; three are enough. c, b would take only one half from a.
    const pairs = rankingSurvey({items: [...'abcde'], ranking: {max: 2}, results: {unranked: 'no-opinion'}});
    const compared = rankingBallots(pairs, rankedBy(...times(8, 'ab'), ...times(2, 'ba')), options);
    expect(smallestChange(compared, {method: 'borda'})?.ballots).to.equal(3);
    // Free to put a last, each is worth 6.5: two are enough.
    expect(smallestChange({...limited, most: undefined})?.ballots).to.equal(2);
  });

  const word = fc.constantFrom(...everything);
  const summed = ['borda', 'dowdall', 'first-preferences', 'approval'] as const;
  const searched = [
    'copeland',
    'minimax',
    'schulze',
    'ranked-pairs',
    'kemeny',
    'instant-runoff',
    'average-place',
  ] as const;
  for (const unranked of ['last', 'no-opinion'] as const) {
    for (const method of [...summed, ...searched]) {
      it(`is never less than any change can do, and no more where it says so: ${method}, ${unranked}`, () => {
        fc.assert(
          fc.property(fc.array(word, {minLength: 1, maxLength: 3}), (words) => {
            const ballots = rankingBallots(survey, rankedBy(...words), {...options, unranked});
            const table = ballotTable(words.map(orderOf), {...ballots.table, weights: undefined});
            const found = smallestChange({...ballots, table}, {method});
            if (countBallots({...ballots, table}, method).order[0]!.length > 1) expect(found).to.equal(undefined);
            else {
              const least = tried({...ballots, table}, words, method);
              if (found?.exact) expect(found.ballots).to.equal(least);
              else if (found) expect(found.ballots).to.be.greaterThan((least ?? Infinity) - 1);
              if ((summed as readonly string[]).includes(method)) expect(found?.ballots).to.equal(least);
            }
          }),
          {numRuns: 12},
        );
      });
    }
  }
});
