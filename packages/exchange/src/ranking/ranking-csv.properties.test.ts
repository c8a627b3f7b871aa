import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {anyRankings, tiesSorted} from '../../../../test/support/exchange/any-rankings.js';
import type {RankingCsvOptions, Rankings} from './contract.js';
import {RankingFileError} from './ranking-file-error.js';
import {rankingsAsCsv} from './rankings-as-csv.js';
import {readRankingCsv} from './read-ranking-csv.js';

const rankings = anyRankings(fc.double({min: 0.001, max: 1e9, noNaN: true}));
const options: fc.Arbitrary<Required<RankingCsvOptions>> = fc.record({
  shape: fc.constantFrom('place-per-item', 'item-per-place'),
  dialect: fc.constantFrom('excel', 'rfc4180'),
  values: fc.constantFrom('codes', 'labels'),
});

/** In what two rankings are the same. */
function substance({items, ballots, weights}: Rankings): unknown {
  return {items, weights, ballots: tiesSorted({ballots})};
}

describe('Rankings as CSV', () => {
  it('are read as they were written, in every shape, dialect and wording, when the items are known', () => {
    fc.assert(
      fc.property(rankings, options, (written, how) => {
        const read = readRankingCsv(rankingsAsCsv(written, how), {items: written.items});

        expect(substance(read)).to.deep.equal(substance(written));
        expect(read.shape).to.equal(how.shape);
      }),
    );
  });

  it('are read by their ids alone, with a column for each item', () => {
    fc.assert(
      fc.property(rankings, fc.constantFrom('excel', 'rfc4180'), (written, dialect) => {
        const read = readRankingCsv(rankingsAsCsv(written, {dialect}));

        expect(substance(read)).to.deep.equal(
          substance({...written, items: written.items.map(({id}) => ({id, title: id}))}),
        );
      }),
    );
  });

  it('are written again as they were read, whatever the titles', () => {
    fc.assert(
      fc.property(rankings, fc.constantFrom('excel', 'rfc4180'), (written, dialect) => {
        const how = {dialect, values: 'labels'} as const;
        const csv = rankingsAsCsv(written, how);
        // A title with a semicolon, and no ballot below it, can be parted in two ways.
        const separator = dialect === 'excel' ? ';' : ',';

        expect(rankingsAsCsv(readRankingCsv(csv, {separator}), how)).to.equal(csv);
      }),
    );
  });

  it('throw nothing but their own error for any text', () => {
    const cell = fc.oneof(
      fc.constantFrom('1', '2', 'a', 'b', 'a=b', '', '"', 'ballot_weight', 'no_opinion'),
      fc.string(),
    );
    const line = fc.array(cell, {maxLength: 4});
    fc.assert(
      fc.property(fc.array(line, {maxLength: 5}), fc.constantFrom(',', ';', '\t'), (lines, separator) => {
        try {
          readRankingCsv(lines.map((cells) => cells.join(separator)).join('\n'));
        } catch (error) {
          expect(error).to.be.instanceOf(RankingFileError);
        }
      }),
    );
  });
});
