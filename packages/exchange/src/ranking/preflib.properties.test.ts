import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {anyRankings, tiesSorted} from '../../../../test/support/exchange/any-rankings.js';
import type {Rankings} from './contract.js';
import {RankingFileError} from './ranking-file-error.js';
import {rankingsAsPrefLib} from './rankings-as-preflib.js';
import {readPrefLib} from './read-preflib.js';

/** How many gave each order; the format knows neither their sequence nor who ranked nothing. */
function counted(rankings: Rankings): {readonly [order: string]: number} {
  const counts: {[order: string]: number} = {};
  tiesSorted(rankings).forEach((order, index) => {
    const form = JSON.stringify(order);
    if (order.length > 0) counts[form] = (counts[form] ?? 0) + (rankings.weights[index] ?? 0);
  });
  return counts;
}

const rankings = anyRankings(fc.integer({min: 1, max: 1000}));

describe('PrefLib', () => {
  it('reads what was written, when it knows the items', () => {
    fc.assert(
      fc.property(rankings, (written) => {
        const read = readPrefLib(rankingsAsPrefLib(written).text, {items: written.items});

        expect(read.items).to.deep.equal(written.items);
        expect(counted(read)).to.deep.equal(counted(written));
      }),
    );
  });

  it('reads as many items, voters and places when it does not', () => {
    fc.assert(
      fc.property(rankings, (written) => {
        const read = readPrefLib(rankingsAsPrefLib(written).text);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

        expect(read.items).to.have.length(written.items.length);
        expect(sum(read.weights)).to.equal(sum(Object.values(counted(written))));
        expect(new Set(read.items.map(({id}) => id))).to.have.property('size', read.items.length);
      }),
    );
  });

  it('writes again what it read, byte for byte', () => {
    fc.assert(
      fc.property(rankings, (written) => {
        const {text} = rankingsAsPrefLib(written);

        expect(rankingsAsPrefLib(readPrefLib(text)).text).to.equal(text);
      }),
    );
  });

  it('reads a file that was cut off anywhere as the whole, or not at all', () => {
    fc.assert(
      fc.property(rankings, fc.nat(), (written, at) => {
        const {text} = rankingsAsPrefLib(written);
        const cut = text.slice(0, at % text.length);
        try {
          readPrefLib(cut);
        } catch (error) {
          expect(error).to.be.instanceOf(RankingFileError);
          return;
        }
        expect([text.trimEnd(), lastPlaceOrNameCut(text, cut)]).to.include(cut.trimEnd());
      }),
    );
  });

  it('throws nothing but its own error for any text', () => {
    const line = fc.oneof(
      fc.constantFrom('# DATA TYPE: toi', '# NUMBER ALTERNATIVES: 1', '# ALTERNATIVE NAME 1: a', '1: 1', '2: {1}', ''),
      fc.constantFrom('# NUMBER VOTERS: 1', '# NUMBER UNIQUE ORDERS: 1', '# ', '1:', ':', '{', '1: {{1}'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, {maxLength: 9}), (lines) => {
        try {
          readPrefLib(lines.join('\n'));
        } catch (error) {
          expect(error).to.be.instanceOf(RankingFileError);
        }
      }),
    );
  });
});

/** What no check can find: the last digits or the last name of the file being shorter. */
function lastPlaceOrNameCut(text: string, cut: string): string {
  const lastLine = text.trimEnd().lastIndexOf('\n') + 1;
  return cut.length > lastLine ? cut.trimEnd() : text;
}
