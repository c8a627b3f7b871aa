import {expect} from '@open-wc/testing';

import {ExchangeError} from '../exchange-error.js';
import type {Rankings} from './contract.js';
import {rankingsAsPrefLib} from './rankings-as-preflib.js';

const items = [
  {id: 'water', title: 'Water'},
  {id: 'roads', title: 'Roads, streets'},
  {id: 'schools', title: 'Schools'},
];
function rankings(...ballots: Rankings['ballots']): Rankings {
  return {items, ballots, weights: ballots.map(() => 1)};
}
const orders = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const header = (text: string, key: string) => new RegExp(`^# ${key}: ?(.*)$`, 'm').exec(text)?.[1];

function codeOf(write: () => unknown): string {
  try {
    write();
  } catch (error) {
    if (error instanceof ExchangeError) return error.code;
    throw error;
  }
  return 'written';
}

describe('rankingsAsPrefLib', () => {
  it('writes all the metadata that the format demands, in its order, then the orders', () => {
    const {text, fileName, type} = rankingsAsPrefLib(
      {...rankings(['water', ['roads', 'schools']], ['roads', 'water', 'schools']), weights: [2, 5]},
      {name: 'priorities', title: 'Priorities', publicationDate: '2026-03-01'},
    );

    expect([type, fileName]).to.deep.equal(['toc', 'priorities.toc']);
    expect(text).to.equal(
      [
        '# FILE NAME: priorities.toc',
        '# TITLE: Priorities',
        '# DESCRIPTION: ',
        '# DATA TYPE: toc',
        '# MODIFICATION TYPE: original',
        '# RELATES TO: ',
        '# RELATED FILES: ',
        '# PUBLICATION DATE: 2026-03-01',
        '# MODIFICATION DATE: ',
        '# NUMBER ALTERNATIVES: 3',
        '# NUMBER VOTERS: 7',
        '# NUMBER UNIQUE ORDERS: 2',
        '# ALTERNATIVE NAME 1: Water',
        '# ALTERNATIVE NAME 2: Roads, streets',
        '# ALTERNATIVE NAME 3: Schools',
        '5: 2,1,3',
        '2: 1,{2,3}',
        '',
      ].join('\n'),
    );
  });

  const narrowest: readonly (readonly [string, Rankings['ballots']])[] = [
    ['soc', [['water', 'roads', 'schools']]],
    ['soi', [['water', 'roads', 'schools'], ['roads']]],
    ['toc', [['water', ['roads', 'schools']]]],
    ['toi', [[['roads', 'schools']]]],
  ];
  for (const [type, ballots] of narrowest) {
    it(`takes the narrowest type that fits: ${type}`, () => {
      const written = rankingsAsPrefLib(rankings(...ballots));

      expect(written).to.include({type, fileName: `rankings.${type}`});
      expect(header(written.text, 'DATA TYPE')).to.equal(type);
    });
  }

  it('writes equal orders once, whatever the order within a tie', () => {
    const {text} = rankingsAsPrefLib(rankings([['schools', 'roads']], [['roads', 'schools']], ['roads']));

    expect(orders(text)).to.deep.equal(['2: {2,3}', '1: 2']);
  });

  it('leaves out own items, ballots that rank nothing, and those of no weight', () => {
    const {text, type} = rankingsAsPrefLib({
      ...rankings([{other: 'Parks'}, 'water', ['roads', {other: 'Trees'}]], [], [{other: 'Parks'}], ['schools']),
      weights: [1, 1, 1, 0],
    });

    expect(type).to.equal('soi');
    expect(orders(text)).to.deep.equal(['1: 1,2']);
    expect(header(text, 'NUMBER VOTERS')).to.equal('1');
  });

  it('gives each alternative a name of its own, on one line', () => {
    const {text} = rankingsAsPrefLib({
      items: [
        {id: 'a', title: 'Water\r\nand\tsewers'},
        {id: 'b', title: 'Water and sewers'},
        {id: 'c', title: ' '},
        {id: 'd', title: 'a'},
      ],
      ballots: [],
      weights: [],
    });

    expect([1, 2, 3, 4].map((number) => header(text, `ALTERNATIVE NAME ${number}`))).to.deep.equal([
      'Water and sewers (a)',
      'Water and sewers (b)',
      'c',
      'a (d)',
    ]);
  });

  it('writes an item that a damaged ballot has twice once, at its first place', () => {
    expect(rankingsAsPrefLib(rankings(['water', 'water', 'roads'])).text).to.match(/\n1: 1,2\n$/);
  });

  it('refuses what it could only write wrongly', () => {
    expect(codeOf(() => rankingsAsPrefLib({...rankings(['water']), weights: [0.5]}))).to.equal('weight');
    expect(codeOf(() => rankingsAsPrefLib({...rankings(['water']), weights: []}))).to.equal('weight');
    expect(codeOf(() => rankingsAsPrefLib({...rankings(['water']), weights: [-1]}))).to.equal('weight');
    expect(codeOf(() => rankingsAsPrefLib(rankings(['water', 'taps'])))).to.equal('unknown-item');
  });
});
