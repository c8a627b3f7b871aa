import {expect} from '@open-wc/testing';

import {rankedBy, rankingSurvey} from '../../../../../test/support/ranking/ranking-responses.js';
import {rankingResult} from './ranking-result.js';
import {whyAbove} from './why-above.js';

function counted(items: string, ...groups: readonly (readonly [number, string])[]) {
  const words = groups.flatMap(([times, word]) => Array.from({length: times}, () => word));
  return (options: Partial<Parameters<typeof rankingResult>[2]> = {}) =>
    rankingResult(rankingSurvey({items: [...items]}), rankedBy(...words), {questionId: 'priorities', ...options});
}

describe('whyAbove', () => {
  it('names the majority, and those who see no difference', () => {
    const {overall, items} = counted('abc', [3, 'abc'], [1, 'bac'], [1, 'a=bc'])();
    expect(whyAbove(overall, items, 'a', 'b')).to.deep.equal({kind: 'majority', for: 3, against: 1, neither: 1});
    expect(whyAbove(overall, items, 'b', 'a')).to.equal(undefined);
    expect(whyAbove(overall, items, 'a', 'x')).to.equal(undefined);
  });

  // Example 1 of M. Schulze, Social Choice and Welfare 36 (2011), section 3.1: 8 acdb, 2 badc, 4 cdba, 4 dbac, 3 dcba.
  // Its table: d over a 11, a over d 10, d over b 19, b over a 13, a over c 14, c over d 12, d over c 9.
  const schulze = counted('abcd', [8, 'acdb'], [2, 'badc'], [4, 'cdba'], [4, 'dbac'], [3, 'dcba']);
  it('names a path where no majority is direct', () => {
    const {overall, items} = schulze();
    expect(overall.tally.order).to.deep.equal([['d'], ['a'], ['c'], ['b']]);
    // Its strongest path from d to c: d, (19), b, (13), a, (14), c.
    expect(whyAbove(overall, items, 'd', 'c')).to.deep.equal({
      kind: 'path',
      by: ['b', 'a'],
      strength: 13,
      against: 12,
      direct: {for: 9, against: 12},
    });
    expect(whyAbove(overall, items, 'd', 'a')).to.deep.equal({kind: 'majority', for: 11, against: 10, neither: 0});
  });

  it('names the numbers of a method that has them', () => {
    const {overall, items} = schulze({method: 'first-preferences'});
    expect(whyAbove(overall, items, 'a', 'd')).to.deep.equal({
      kind: 'score',
      a: 8,
      b: 7,
      direct: {for: 10, against: 11},
    });
  });

  // Copeland by hand: d beats a and b, a beats c, c beats d and b, b beats a: d 2, c 2, a 1, b 1.
  it('names the duels won where these are counted', () => {
    const {overall, items} = schulze({method: 'copeland'});
    expect(whyAbove(overall, items, 'd', 'a')).to.deep.equal({
      kind: 'score',
      a: 2,
      b: 1,
      direct: {for: 11, against: 10},
    });
  });

  it('explains another count of the same answers', () => {
    const {overall, items, otherMethods} = schulze();
    const other = otherMethods.find(({method}) => method === 'first-preferences')!;
    expect(whyAbove(overall, items, 'a', 'd', other.tally)).to.include({kind: 'score', a: 8, b: 7});
  });

  // By hand: first places 8 a, 2 b, 4 c, 7 d; b leaves, its 2 go to a (10); c leaves, its 4 go to d (11).
  it('names the round in which an item left', () => {
    const {overall, items} = schulze({method: 'instant-runoff'});
    expect(whyAbove(overall, items, 'd', 'a')).to.deep.equal({kind: 'round', round: 3, a: 11, b: 10});
    expect(whyAbove(overall, items, 'a', 'c')).to.deep.equal({kind: 'round', round: 2, a: 10, b: 4});
  });

  it('says of equal items that they are, and when lots parted them', () => {
    const tie = counted('ab', [2, 'ab'], [2, 'ba']);
    expect(whyAbove(tie().overall, ['a', 'b'], 'b', 'a')).to.deep.equal({kind: 'tied', for: 2, against: 2});
    const {overall, items} = tie({seed: 'a lot', method: 'borda'});
    const [first, second] = overall.tally.order.flat();
    expect(whyAbove(overall, items, first!, second!)).to.deep.equal({kind: 'tied', for: 2, against: 2});
  });
});
