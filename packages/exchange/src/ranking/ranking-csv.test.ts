import {expect} from '@open-wc/testing';

import type {Rankings} from './contract.js';
import {rankingsAsCsv} from './rankings-as-csv.js';
import {readRankingCsv} from './read-ranking-csv.js';

const rankings: Rankings = {
  items: [
    {id: 'water', title: 'Water'},
    {id: 'roads', title: 'Roads, streets'},
    {id: 'schools', title: '=Schools'},
  ],
  ballots: [['roads', 'water', 'schools'], [['water', 'schools'], 'roads'], ['schools', {other: 'Parks'}], []],
  weights: [1, 2.5, 1, 1],
  noOpinion: [undefined, undefined, ['roads', 'water'], undefined],
};
/** Without what is nobody else's. */
const read = {...rankings, ballots: [...rankings.ballots.slice(0, 2), ['schools'], []]};

describe('rankingsAsCsv', () => {
  it('writes one column per item with its place, and a weight before', () => {
    expect(rankingsAsCsv(rankings, {dialect: 'rfc4180'})).to.equal(
      'ballot_weight,water,roads,schools,no_opinion\r\n' + '1,2,1,3,\r\n2.5,1,3,1,\r\n1,,,1,roads | water\r\n1,,,,\r\n',
    );
  });

  it('writes one column per place with the item in it, a tie as a=b', () => {
    expect(rankingsAsCsv(rankings, {dialect: 'rfc4180', shape: 'item-per-place'})).to.equal(
      'ballot_weight,1,2,3,no_opinion\r\n' +
        '1,roads,water,schools,\r\n2.5,water=schools,,roads,\r\n1,schools,,,roads | water\r\n1,,,,\r\n',
    );
  });

  it('writes a damaged ballot as it is counted, so that the file can be read again', () => {
    const damaged = {
      ...rankings,
      ballots: [['roads', 'roads', 'water', 'schools']],
      weights: [1],
      noOpinion: [['water']],
    };
    const text = rankingsAsCsv(damaged);

    expect(readRankingCsv(text)).to.deep.include({ballots: [['roads', 'schools']], noOpinion: [['water']]});
  });

  it('writes for Excel with a mark, semicolons, decimal commas and no formula', () => {
    expect(rankingsAsCsv({...rankings, noOpinion: undefined, items: named('=1;+2')}, {values: 'labels'})).to.match(
      /^\uFEFFballot_weight;Water;"Roads, streets";schools\r\n1;2;1;3\r\n2,5;1;3;1\r\n/,
    );
    expect(rankingsAsCsv({...rankings, items: named('-5;+2')}, {values: 'labels'})).to.include(`;"'-5;'+2";`);
  });

  it('gives way to the id where a title would be read as something else', () => {
    for (const title of ['1', 'a=b', 'a | b', 'ballot_weight', 'no_opinion', '\n']) {
      expect(rankingsAsCsv({...rankings, items: named(title)}, {values: 'labels', dialect: 'rfc4180'})).to.match(
        /^ballot_weight,Water,"Roads, streets",schools,no_opinion\r\n/,
      );
    }
  });

  it('writes no column for what nobody said', () => {
    expect(rankingsAsCsv({...rankings, noOpinion: [[], [], [], []]})).not.to.include('no_opinion');
  });
});

/** The items with another title for the last. */
function named(title: string): Rankings['items'] {
  return [...rankings.items.slice(0, 2), {id: 'schools', title}];
}

describe('readRankingCsv', () => {
  for (const shape of ['place-per-item', 'item-per-place'] as const) {
    for (const dialect of ['excel', 'rfc4180'] as const) {
      for (const values of ['codes', 'labels'] as const) {
        it(`reads what was written: ${shape}, ${dialect}, ${values}`, () => {
          const csv = rankingsAsCsv(rankings, {shape, dialect, values});

          expect(readRankingCsv(csv, {items: rankings.items})).to.deep.equal({...read, shape});
        });
      }
    }
  }

  it('reads a table that a person made: titles, commas, no weights, places without gaps after a tie', () => {
    expect(readRankingCsv('Water,"Roads, streets",Schools\n1,2,2\n2,,1\n1,1,2\n')).to.deep.equal({
      shape: 'place-per-item',
      items: [
        {id: 'item-1', title: 'Water'},
        {id: 'item-2', title: 'Roads, streets'},
        {id: 'item-3', title: 'Schools'},
      ],
      ballots: [
        ['item-1', ['item-2', 'item-3']],
        ['item-3', 'item-1'],
        [['item-1', 'item-2'], 'item-3'],
      ],
      weights: [1, 1, 1],
    });
  });

  it('takes the names in the cells for the items, in the order in which they come', () => {
    const {items, ballots} = readRankingCsv('1\t2\t3\r\nwater\tBike = walk\r\nroads\r\n');

    expect(items.map(({title}) => title)).to.deep.equal(['water', 'Bike', 'walk', 'roads']);
    expect(ballots).to.deep.equal([['water', ['item-2', 'walk']], ['roads']]);
  });

  it('reads the item after a tie in the next column or in the one after the skipped places', () => {
    const ballots = [[['a', 'b'], 'c']];

    expect(readRankingCsv('1,2,3\na=b,c,\n').ballots).to.deep.equal(ballots);
    expect(readRankingCsv('1,2,3\na=b,,c\n').ballots).to.deep.equal(ballots);
  });

  it('tells a separator from a comma in a title by what can be read', () => {
    const {items, ballots} = readRankingCsv('Roads, streets;Water\n2;1\n');

    expect(items.map(({title}) => title)).to.deep.equal(['Roads, streets', 'Water']);
    expect(ballots).to.deep.equal([['item-2', 'item-1']]);
  });

  it('skips blank lines, fills up short ones, and needs no line end', () => {
    expect(readRankingCsv('\n1,2,3\n\na,b\n\nb,a,c').ballots).to.deep.equal([
      ['a', 'b'],
      ['b', 'a', 'c'],
    ]);
  });

  it('leaves an apostrophe that keeps nothing from starting', () => {
    const {items} = readRankingCsv("'t Hart;l'eau;'=1\n1;2;3\n");

    expect(items.map(({title}) => title)).to.deep.equal(["'t Hart", "l'eau", '=1']);
  });

  it('keeps right-to-left titles as they are', () => {
    const title = '\u200Fالمياه (1)';

    expect(readRankingCsv(`${title},roads\n1,2\n`).items[0]).to.deep.equal({id: 'item-1', title});
  });
});
