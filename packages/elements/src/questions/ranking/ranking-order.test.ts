import {expect} from '@open-wc/testing';
import type {RankingAnswer} from '@consulta/schema';
import fc from 'fast-check';

import * as moves from './handling/moves.js';
import * as rankingOrder from './ranking-order.js';

const order = {...rankingOrder, ...moves};

/** "a b=c d" as an answer, and back: what shares a place is joined by "=". */
function read(text: string): RankingAnswer {
  return text
    .split(' ')
    .filter(Boolean)
    .map((step) => (step.includes('=') ? step.split('=') : step));
}
function write(rows: readonly rankingOrder.Row[]): string {
  return rows.reduce((text, {name, tied}) => `${text}${tied ? '=' : ' '}${name}`, '').trim();
}
const rows = (text: string) => order.rowsOf(read(text));

describe('an order', () => {
  const changes: readonly (readonly [
    title: string,
    before: string,
    (rows: readonly rankingOrder.Row[]) => readonly rankingOrder.Row[],
    after: string,
  ])[] = [
    ['adds at the end', 'a b', (list) => order.add(list, 'c'), 'a b c'],
    ['adds nothing twice', 'a b', (list) => order.add(list, 'a'), 'a b'],
    ['moves up by one', 'a b c', (list) => order.moveUp(list, 'c'), 'a c b'],
    ['leaves the first where it is', 'a b c', (list) => order.moveUp(list, 'a'), 'a b c'],
    ['moves up past a tie as a whole', 'a b=c d', (list) => order.moveUp(list, 'd'), 'a d b=c'],
    ['moves up out of a tie', 'a b=c=d', (list) => order.moveUp(list, 'c'), 'a c b=d'],
    ['moves the first of a tie up out of it', 'b=c d', (list) => order.moveUp(list, 'b'), 'b c d'],
    ['moves down by one', 'a b c', (list) => order.moveDown(list, 'a'), 'b a c'],
    ['leaves the last where it is', 'a b c', (list) => order.moveDown(list, 'c'), 'a b c'],
    ['moves down past a tie as a whole', 'a b=c d', (list) => order.moveDown(list, 'a'), 'b=c a d'],
    ['moves down out of a tie', 'a=b=c d', (list) => order.moveDown(list, 'a'), 'b=c a d'],
    ['moves the last of a tie down out of it', 'a=b', (list) => order.moveDown(list, 'b'), 'a b'],
    ['moves to a place', 'a b c d', (list) => order.moveTo(list, 'd', 1), 'a d b c'],
    ['moves no further than to the end', 'a b c', (list) => order.moveTo(list, 'a', 99), 'b c a'],
    ['moves no further than to the top', 'a b c', (list) => order.moveTo(list, 'c', -5), 'c a b'],
    ['passes a tie that is in the way downwards', 'a b=c d', (list) => order.moveTo(list, 'a', 1), 'b=c a d'],
    ['passes a tie that is in the way upwards', 'a b=c d', (list) => order.moveTo(list, 'd', 2), 'a d b=c'],
    ['ties to the row above', 'a b c', (list) => order.tie(list, 'b'), 'a=b c'],
    ['cannot tie the first', 'a b', (list) => order.tie(list, 'a'), 'a b'],
    ['unties with those that are tied below', 'a=b=c', (list) => order.untie(list, 'b'), 'a b=c'],
    ['takes out the first of a tie', 'a=b=c d', (list) => order.takeOut(list, 'a'), 'b=c d'],
    ['takes out the middle of a tie', 'a=b=c d', (list) => order.takeOut(list, 'b'), 'a=c d'],
    ['does nothing to what is not there', 'a b', (list) => order.moveUp(order.takeOut(list, 'x'), 'x'), 'a b'],
  ];
  for (const [title, before, move, after] of changes)
    it(title, () => expect(write(move(rows(before)))).to.equal(after));

  it('numbers places as in a race: a tie shares one, and those after it are skipped', () => {
    const list = rows('a b=c=d e');
    expect(['a', 'b', 'c', 'd', 'e'].map((name) => order.placeOf(list, name))).to.deep.equal([1, 2, 2, 2, 5]);
    expect(['a', 'b', 'd', 'e'].map((name) => order.sharesPlace(list, name))).to.deep.equal([false, true, true, false]);
  });

  it('keeps an own text apart from an id, and rewords it in its place', () => {
    const list = order.rowsOf(['water', {other: 'water'}, 'waste']);
    expect(list.map(({name}) => name)).to.deep.equal(['water', 'other:water', 'waste']);
    expect(order.answerOf(order.reword(list, 'other:water', 'Rivers'))).to.deep.equal([
      'water',
      {other: 'Rivers'},
      'waste',
    ]);
  });

  it('reads nothing out of what is no ranking', () => {
    for (const bad of [null, undefined, 5, 'a', {}, [null], [[]], [''], [{other: 5}]])
      expect(order.rowsOf(bad as RankingAnswer)).to.deep.equal([]);
    expect(write(order.rowsOf(['a', 'a', ['a', 'b'], ['b']]))).to.equal('a b');
  });
});

/** Rows with ties, and one of their names. */
const someRows = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), {minLength: 1, maxLength: 8}).chain((names) =>
  fc.tuple(
    fc
      .tuple(...names.map(() => fc.boolean()))
      .map((ties) =>
        names.map((name, index): rankingOrder.Row => ({item: name, name, tied: index > 0 && ties[index] === true})),
      ),
    fc.constantFrom(...names),
    fc.integer({min: -2, max: 10}),
  ),
);
const namesOf = (list: readonly rankingOrder.Row[]) => list.map(({name}) => name);

describe('every order', () => {
  it('is the same after it was written as an answer', () => {
    fc.assert(
      fc.property(someRows, ([list]) => {
        expect(order.rowsOf(order.answerOf(list))).to.deep.equal(list);
      }),
    );
  });

  it('keeps all its rows through every move, and begins with a place of its own', () => {
    fc.assert(
      fc.property(someRows, ([list, name, to]) => {
        for (const moved of [
          order.moveUp(list, name),
          order.moveDown(list, name),
          order.moveTo(list, name, to),
          order.tie(list, name),
          order.untie(list, name),
        ]) {
          expect(namesOf(moved).toSorted()).to.deep.equal(namesOf(list).toSorted());
          expect(moved[0]?.tied).to.equal(false);
        }
      }),
    );
  });

  it('changes nothing among the others when one row moves', () => {
    fc.assert(
      fc.property(someRows, ([list, name, to]) => {
        const others = write(order.takeOut(list, name));
        for (const moved of [order.moveUp(list, name), order.moveDown(list, name), order.moveTo(list, name, to)])
          expect(write(order.takeOut(moved, name))).to.equal(others);
      }),
    );
  });

  it('never has a tie more after a move', () => {
    const ties = (list: readonly rankingOrder.Row[]) => list.filter(({tied}) => tied).length;
    fc.assert(
      fc.property(someRows, ([list, name, to]) => {
        const most = ties(list);
        expect(
          Math.max(...[order.moveUp(list, name), order.moveDown(list, name), order.moveTo(list, name, to)].map(ties)),
        ).to.be.at.most(most);
      }),
    );
  });

  it('is back after a tie was made and undone', () => {
    fc.assert(
      fc.property(someRows, ([list, name]) => {
        const row = list.find((one) => one.name === name);
        if (!row?.tied) expect(order.untie(order.tie(list, name), name)).to.deep.equal(list);
        else expect(order.tie(order.untie(list, name), name)).to.deep.equal(list);
      }),
    );
  });

  it('brings a row without ties exactly to the place asked for', () => {
    fc.assert(
      fc.property(someRows, ([tied, name, to]) => {
        const list = tied.map((row) => ({...row, tied: false}));
        const asked = Math.min(Math.max(to, 0), list.length - 1);
        expect(order.placeOf(order.moveTo(list, name, to), name)).to.equal(asked + 1);
      }),
    );
  });

  it('moves every row step by step to the top, and to the end', () => {
    fc.assert(
      fc.property(someRows, ([list, name]) => {
        let up: readonly rankingOrder.Row[] = list;
        let down: readonly rankingOrder.Row[] = list;
        for (let step = 0; step <= list.length; step += 1) {
          up = order.moveUp(up, name);
          down = order.moveDown(down, name);
        }
        expect([up[0]?.name, order.sharesPlace(up, name)]).to.deep.equal([name, false]);
        expect([down.at(-1)?.name, order.sharesPlace(down, name)]).to.deep.equal([name, false]);
      }),
    );
  });
});
