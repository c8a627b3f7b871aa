import {expect} from '@open-wc/testing';

import type {ReadRankingCsvOptions} from './contract.js';
import {RankingFileError} from './ranking-file-error.js';
import {readRankingCsv} from './read-ranking-csv.js';

function errorOf(text: string, options?: ReadRankingCsvOptions): RankingFileError {
  try {
    readRankingCsv(text, options);
  } catch (error) {
    if (error instanceof RankingFileError) return error;
    throw error;
  }
  throw new Error('it was read');
}

const items = [
  {id: 'water', title: 'Water'},
  {id: 'roads', title: 'Roads'},
];

/** What is damaged; the text; code, line and words of the error. */
const DAMAGES: readonly (readonly [string, string, string, number | undefined, RegExp])[] = [
  ['an empty file', '\uFEFF\n', 'empty', undefined, /empty/],
  ['a column without a header', 'a,,c\n1,2,3\n', 'header', 1, /column 2/],
  ['a header twice', 'a,b,a\n1,2,3\n', 'repeated', 1, /"a"/],
  ['no ranking', 'ballot_weight,no_opinion\n1,a\n', 'header', 1, /no column/],
  ['a word for a place', 'a,b\n1,2\n1,second\n', 'ranking', 3, /"second" in column "b"/],
  ['place 0', 'a,b\n0,1\n', 'ranking', 2, /"0"/],
  ['a place between places', 'a,b,c\n1,"2.5","2.5"\n', 'ranking', 2, /"2.5"/],
  ['a best place that is missing', 'a,b\n2,3\n', 'ranking', 2, /best place is 2/],
  ['a place that is missing', 'a,b,c\n1,2,4\n', 'ranking', 2, /place 4 follows place 2.*is 3/],
  ['a place that is missing after a tie', 'a,b,c\n1,1,4\n', 'ranking', 2, /is 2 or 3/],
  ['a column that is missing', '1,3\na,b\n', 'header', 1, /"3"/],
  ['an empty place before a filled one', '1,2,3\na,,b\n', 'ranking', 2, /place 3 follows place 1/],
  ['an item twice in a line', '1,2,3\na,b,c\na,b,a\n', 'repeated', 3, /"a" is there twice/],
  ['an item in other letters', '1,2\nRoads,a\na,roads\n', 'ambiguous', 3, /"roads".*"Roads" in line 2/],
  ['a tie with nothing', '1,2\na=,b\n', 'ranking', 2, /"a="/],
  ['a weight that is none', 'ballot_weight,a,b\nmany,1,2\n', 'weight', 2, /"many"/],
  ['a weight below 0', 'ballot_weight,a,b\n-1,1,2\n', 'weight', 2, /"-1"/],
  ['a weight that is missing', 'ballot_weight,a,b\n,1,2\n', 'weight', 2, /""/],
  ['no opinion on what is no item', 'a,b,no_opinion\n1,2,c\n', 'item', 2, /"c"/],
  ['a place and no opinion at once', 'a,b,no_opinion\n1,2,b\n', 'repeated', 2, /"b"/],
  ['more cells than headers', 'a,b\n1,2\n1,2,3\n', 'cells', 3, /3 cells and 2 headers/],
  ['an end within a line', 'a,b,c\n1,2,3\n2,1', 'cells', 3, /ends within/],
  ['quotation marks that are not closed', 'a,b\n1,2\n1,"2\n2,1\n', 'format', 3, /not closed/],
  ['a quotation mark within a cell', 'a,b\n1,2\n1,2"\n', 'format', 3, /within a cell/],
  ['a line after one with line breaks in it', '"a\n\nb",c\n1,2\n1,x\n', 'ranking', 5, /"x"/],
  ['a table that commas and semicolons can part', 'a;b,c\n1\n', 'ambiguous', undefined, /";" or ","/],
];

describe('readRankingCsv with a damaged file', () => {
  for (const [what, text, code, line, words] of DAMAGES) {
    it(`names the line and what is wrong: ${what}`, () => {
      const error = errorOf(text);

      expect([error.code, error.line]).to.deep.equal([code, line]);
      expect(error.message).to.match(words);
    });
  }

  it('names an item that is not known, and those that are', () => {
    const error = errorOf('1,2\nwater,taps\n', {items});

    expect([error.code, error.line]).to.deep.equal(['item', 2]);
    expect(error.message).to.match(/"taps".*water, roads/);
  });

  it('refuses two columns for one item', () => {
    expect(errorOf('Water,water\n1,2\n', {items})).to.include({code: 'repeated', line: 1});
  });

  it('reads what is ambiguous when told how', () => {
    expect(readRankingCsv('a;b,c\n1\n', {separator: ','}).items.map(({title}) => title)).to.deep.equal(['a;b', 'c']);
    expect(readRankingCsv('1,2\n2,1\n', {shape: 'place-per-item'}).ballots).to.deep.equal([['item-2', 'item-1']]);
    expect(errorOf('a,b\nx,y\n', {shape: 'item-per-place'})).to.include({code: 'header', line: 1});
  });

  it('says what is wrong with the table that has the most columns', () => {
    expect(errorOf('a;b;c,d\n1;2;x\n').message).to.match(/Line 2: "x" in column "c,d"/);
  });
});
