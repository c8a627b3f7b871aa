import {expect} from '@open-wc/testing';

import {orderOf} from '../../../../../test/support/ranking/ranking-responses.js';
import {ballotTable} from '../ballot-table.js';
import {dividedItems} from './divided-items.js';

const times = (count: number, word: string) => Array.from({length: count}, () => orderOf(word));
const divided = (ballots: ReturnType<typeof times>, unranked?: 'last' | 'no-opinion') =>
  dividedItems(ballotTable(ballots, {items: [...'abcde'], unranked}));

describe('dividedItems', () => {
  it('finds items that some put high and others low, most divided first', () => {
    // A by hand. a: 6 first, 4 last, −0.8 + 0.2. c: 5 second, 5 last, −5/9 · 3/4. d: 4 first, 6 fourth, −1/3 + 1/5.
    // b is second, fourth or last, nearer to the middle than to the ends; e is always third.
    const ballots = [...times(5, 'abedc'), ...times(1, 'acedb'), ...times(4, 'dceba')];
    expect(divided(ballots)).to.deep.equal([
      {itemId: 'a', high: 6, low: 4},
      {itemId: 'c', high: 5, low: 5},
      {itemId: 'd', high: 4, low: 6},
    ]);
  });

  it('finds none where all agree, nor of a minority', () => {
    expect(divided(times(20, 'abcde'))).to.deep.equal([]);
    // 15 to 5: half of all stand against each other (−1), the other half agree (+1); A is 0.
    expect(divided([...times(15, 'abcde'), ...times(5, 'ebcda')])).to.deep.equal([]);
    expect(divided([...times(16, 'abcde'), ...times(4, 'ebcda')])).to.deep.equal([]);
    expect(divided([...times(14, 'abcde'), ...times(6, 'ebcda')]).map(({itemId}) => itemId)).to.deep.equal(['a', 'e']);
  });

  it('finds those that are just so far divided', () => {
    // A of a by hand: 10 at all five places, 6 at both ends, 4 at the last, (10 · 0 − 6 + 4) / 20 = −0.1.
    const ballots = [
      ...times(5, 'abcde'),
      ...times(2, 'bacde'),
      ...times(2, 'bcade'),
      ...times(2, 'bcdae'),
      ...times(9, 'bcdea'),
    ];
    expect(divided(ballots)).to.deep.include({itemId: 'a', high: 7, low: 11});
  });

  it('finds no camps among fewer than five people', () => {
    expect(divided([...times(2, 'abcde'), ...times(2, 'ebcda')])).to.deep.equal([]);
    expect(divided([...times(3, 'abcde'), ...times(2, 'ebcda')])).to.have.length(2);
  });

  it('puts unranked items last only where they count so, and never those of an empty ballot', () => {
    const ballots = [...times(5, 'ab'), ...times(5, 'cb')];
    // Those who do not rank a have it at 4, the middle of 3, 4 and 5.
    expect(divided(ballots).map(({itemId}) => itemId)).to.deep.equal(['a', 'c']);
    expect(divided(ballots, 'no-opinion')).to.deep.equal([]);
    // Four people are no camps, and a fifth who ranks nothing makes them none.
    expect(divided([...times(2, 'abcde'), ...times(2, 'ebcda'), ...times(1, '')])).to.deep.equal([]);
  });
});
