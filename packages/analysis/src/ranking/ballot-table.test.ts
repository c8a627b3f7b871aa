import {expect} from '@open-wc/testing';

import {ballotTable} from './ballot-table.js';
import {type Ballot, type BallotOptions, NO_OPINION} from './contract.js';

const ITEMS = ['a', 'b', 'c', 'd'];

function placesOf(ballots: readonly Ballot[], options: Partial<BallotOptions> = {}): readonly number[] {
  return [...ballotTable(ballots, {items: ITEMS, ...options}).places];
}

describe('ballotTable', () => {
  it('writes a complete ballot as the place of each item', () => {
    expect(placesOf([['c', 'a', 'd', 'b']])).to.deep.equal([2, 4, 1, 3]);
  });

  it('gives tied items one place, and the next item the place after all of them', () => {
    expect(placesOf([[['c', 'a'], 'd']])).to.deep.equal([1, 0, 1, 3]);
  });

  it('marks what is not ranked with 0, all of an empty ballot too', () => {
    expect(placesOf([['b'], []])).to.deep.equal([0, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('counts the first of two mentions of an item', () => {
    expect(placesOf([['b', 'a', 'b', ['a', 'c']]])).to.deep.equal([2, 1, 3, 0]);
  });

  it('gives no place to own items, unknown ids and what is left of a tie of them', () => {
    expect(placesOf([[{other: 'a'}, 'gone', 'b', ['gone', {other: 'x'}], ['gone', 'c'], 'a']])).to.deep.equal([
      3, 1, 2, 0,
    ]);
  });

  it('never compares an item that the person marked "no opinion", even if it is ranked', () => {
    expect(placesOf([['a', 'b', 'c'], ['a']], {noOpinion: [['a', 'gone']]})).to.deep.equal([
      NO_OPINION,
      1,
      2,
      0,
      1,
      0,
      0,
      0,
    ]);
  });

  it('takes an id that is named twice for one item', () => {
    expect(ballotTable([['b']], {items: ['a', 'b', 'a']})).to.deep.include({items: ['a', 'b'], count: 1});
  });

  it('keeps weights only when they differ from 1', () => {
    expect(ballotTable([[], []], {items: ITEMS, weights: [1, 1]}).weights).to.equal(undefined);
    expect([...(ballotTable([[], []], {items: ITEMS, weights: [1, 0.5]}).weights ?? [])]).to.deep.equal([1, 0.5]);
  });

  it('says which weight is wrong', () => {
    const weighing = (weights: readonly number[]) => () => ballotTable([[], []], {items: ITEMS, weights});
    expect(weighing([1])).to.throw(RangeError, '1 weights for 2 ballots');
    expect(weighing([1, -1])).to.throw(RangeError, 'The weight of ballot 2 is -1');
    expect(weighing([NaN, 1])).to.throw(RangeError, 'The weight of ballot 1 is NaN');
    expect(weighing([1, Infinity])).to.throw(RangeError, 'The weight of ballot 2 is Infinity');
  });
});
