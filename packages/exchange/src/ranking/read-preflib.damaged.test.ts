import {expect} from '@open-wc/testing';

import {RankingFileError} from './ranking-file-error.js';
import {readPrefLib} from './read-preflib.js';

const LINES = [
  '# FILE NAME: x.soc',
  '# DATA TYPE: soc',
  '# NUMBER ALTERNATIVES: 3',
  '# NUMBER VOTERS: 7',
  '# NUMBER UNIQUE ORDERS: 2',
  '# ALTERNATIVE NAME 1: Water',
  '# ALTERNATIVE NAME 2: Roads',
  '# ALTERNATIVE NAME 3: Schools',
  '5: 2,1,3',
  '2: 1,2,3',
];
/** The file with one line replaced, or removed. */
const withLine = (number: number, text?: string) =>
  LINES.flatMap((line, index) => (index + 1 === number ? (text === undefined ? [] : [text]) : [line])).join('\n');

function errorOf(text: string, items?: {id: string; title: string}[]): RankingFileError {
  try {
    readPrefLib(text, {items});
  } catch (error) {
    if (error instanceof RankingFileError) return error;
    throw error;
  }
  throw new Error('it was read');
}

/** What is damaged; the text; code, line and words of the error. */
const DAMAGES: readonly (readonly [string, string, string, number | undefined, RegExp])[] = [
  ['an empty file', ' \n', 'empty', undefined, /empty/],
  ['another kind of file', 'name,place\nWater,1', 'format', 1, /not a PrefLib file/],
  ['the format of before 2022', '3\n1,Water\n2,Roads\n3,Schools\n7,7,2\n5,2,1,3', 'format', 1, /until 2022/],
  ['a header line without a colon', withLine(1, '# FILE NAME x'), 'header', 1, /"# KEY: value"/],
  ['a header line of blanks', withLine(1, `#${' '.repeat(20_000)}x`), 'header', 1, /"# x" is not "# KEY: value"/],
  ['a header line without a key', withLine(1, '# : x'), 'header', 1, /"# KEY: value"/],
  ['a header line twice', withLine(1, '# DATA TYPE: soc'), 'repeated', 2, /line 1/],
  ['no data type', withLine(2), 'header', undefined, /# DATA TYPE/],
  ['a type without orders', withLine(2, '# DATA TYPE: cat'), 'type', 2, /"cat".*soc, soi/],
  ['a number that is none', withLine(4, '# NUMBER VOTERS: seven'), 'header', 4, /"seven"/],
  ['fewer names than alternatives', withLine(7), 'count', 3, /is 3.*names 2/],
  ['a gap in the numbers of alternatives', withLine(8, '# ALTERNATIVE NAME 4: Schools'), 'header', 8, /alternative 4/],
  ['an alternative without a name', withLine(7, '# ALTERNATIVE NAME 2:'), 'header', 7, /no name/],
  ['one name for two alternatives', withLine(7, '# ALTERNATIVE NAME 2: Water'), 'repeated', 7, /line 6/],
  ['a header line among the orders', withLine(10, '# TITLE: x'), 'header', 10, /among the orders/],
  ['an order that is cut off before the colon', withLine(10, '2'), 'ranking', 10, /cut off/],
  ['an order that is cut off after a comma', withLine(10, '2: 1,2,'), 'ranking', 10, /number is missing/],
  ['an order of nothing', withLine(10, '2:'), 'ranking', 10, /nothing is ranked/],
  ['nobody', withLine(10, '0: 1,2,3'), 'weight', 10, /"0"/],
  ['a part of a person', withLine(10, '1.5: 1,2,3'), 'weight', 10, /"1.5"/],
  ['a word for an alternative', withLine(10, '2: 1,Roads,3'), 'ranking', 10, /"Roads"/],
  ['an alternative that is not named', withLine(10, '2: 1,2,4'), 'item', 10, /no alternative 4/],
  ['an alternative twice', withLine(10, '2: 1,2,1'), 'repeated', 10, /alternative 1 is ranked twice/],
  ['a bracket that is not closed', withLine(10, '2: 1,{2,3'), 'ranking', 10, /close every bracket/],
  ['a bracket within a bracket', withLine(10, '2: {1,{2,3}}'), 'ranking', 10, /bracket/],
  ['two brackets without a comma', withLine(10, '2: {1}{2,3}'), 'ranking', 10, /commas/],
  ['an empty bracket', withLine(10, '2: 1,{},3'), 'ranking', 10, /number is missing/],
  ['a tie among strict orders', withLine(10, '2: 1,{2,3}'), 'type', 10, /has a tie.*soc.*toc/],
  ['an incomplete order among complete ones', withLine(10, '2: 1,2'), 'type', 10, /2 of 3.*soi/],
  ['an order in two lines', withLine(10, '2: 2,1,3'), 'repeated', 10, /line 9/],
  ['a line that was lost', withLine(10), 'count', 5, /is 2.*has 1 lines/],
  ['a number that was changed', withLine(9, '4: 2,1,3'), 'count', 4, /is 7.*has 6 people/],
];

describe('readPrefLib with a damaged file', () => {
  it('reads the file before it is damaged', () => {
    expect(readPrefLib(LINES.join('\n')).weights).to.deep.equal([5, 2]);
  });

  for (const [what, text, code, line, words] of DAMAGES) {
    it(`names the line and what is wrong: ${what}`, () => {
      const error = errorOf(text);

      expect([error.code, error.line]).to.deep.equal([code, line]);
      expect(error.message).to.match(words);
      expect(error.message.startsWith('Line ')).to.equal(line !== undefined);
    });
  }

  it('names an alternative that is no item of the question, and the items there are', () => {
    const error = errorOf(LINES.join('\n'), [
      {id: 'water', title: 'Water'},
      {id: 'roads', title: 'Roads'},
    ]);

    expect([error.code, error.line]).to.deep.equal(['item', 8]);
    expect(error.message).to.match(/"Schools".*water, roads/);
  });

  it('refuses two alternatives that are the same item, and a title of two items', () => {
    const water = {id: 'water', title: 'Water'};
    const same = errorOf(withLine(7, '# ALTERNATIVE NAME 2: water'), [water, {id: 'schools', title: 'Schools'}]);
    const two = errorOf(LINES.join('\n'), [water, {id: 'roads', title: 'Roads'}, {id: 'streets', title: 'Roads'}]);

    expect([same.code, same.line]).to.deep.equal(['repeated', 7]);
    expect([two.code, two.line]).to.deep.equal(['ambiguous', 7]);
    expect(two.message).to.match(/roads or streets/);
  });
});
