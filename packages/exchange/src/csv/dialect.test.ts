import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {bytesOf, cellsOf, textOf} from '../../../../test/support/exchange/read-csv.js';
import {exportResponses} from '../export-responses.js';
import type {Cell} from '../question-types/answer-column.js';
import {type Dialect, EXCEL, RFC_4180} from './dialect.js';
import {writeLine} from './write-line.js';

/** Texts that are likely to go wrong, and any others. */
const trickyText = fc.oneof(
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\r', '\n', '\t', '=', '+', '-', '@', '＝', ' ', "'", 'a', 'é', '5'),
  }),
  fc.string({unit: 'binary'}),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(trickyText, fc.integer(), fc.constant(undefined));
/** Lines of three cells, the first of them never empty, so that no line is blank. */
const lines = fc.array(fc.tuple(fc.constant('id'), cell, cell), {minLength: 1, maxLength: 5});

function readBack(rows: readonly (readonly Cell[])[], dialect: Dialect): string[][] {
  return cellsOf(rows.map((row) => writeLine(row, dialect)).join(''), dialect.separator);
}

describe('RFC_4180', () => {
  it('gives a strict reader back exactly what was written', () => {
    fc.assert(
      fc.property(lines, (rows) => {
        expect(readBack(rows, RFC_4180)).to.deep.equal(rows.map((row) => row.map((value) => String(value ?? ''))));
      }),
    );
  });

  it('quotes as RFC 4180 section 2 shows', () => {
    expect(writeLine(['aaa', 'b\r\nbb', 'b"bb', 'c,c', 1.5, undefined], RFC_4180)).to.equal(
      'aaa,"b\r\nbb","b""bb","c,c",1.5,\r\n',
    );
  });

  it('alters no text', () => {
    expect(writeLine(['=1+1', '-x', '@y'], RFC_4180)).to.equal('=1+1,-x,@y\r\n');
  });

  it('has no byte order mark', async () => {
    const bytes = await bytesOf(exportResponses([], [everyType], {format: 'csv', dialect: 'rfc4180'}));

    expect(new TextDecoder().decode(bytes.slice(0, 12))).to.equal('response_id,');
  });
});

describe('EXCEL', () => {
  it('gives back every text but for the apostrophes that neutralise it', () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const expected = rows.map((row) => row.map((value) => String(value ?? '').replaceAll("'", '')));
        expect(readBack(rows, EXCEL).map((row) => row.map((text) => text.replaceAll("'", '')))).to.deep.equal(expected);
      }),
    );
  });

  it('reads every text that it wrote, apostrophes included', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        expect(EXCEL.readText(EXCEL.writeText(text))).to.equal(text);
        expect(RFC_4180.readText(RFC_4180.writeText(text))).to.equal(text);
      }),
    );
  });

  it('lets no text begin a formula, whatever the reader takes for a separator', () => {
    const beginsFormula = /^[=+\-@\t\r＝＋－＠]/;
    fc.assert(
      fc.property(trickyText, (text) => {
        const [[, read = ''] = []] = cellsOf(writeLine(['id', text], EXCEL), ';');
        expect(read).not.to.match(beginsFormula);
        for (const piece of read.split(/[,;\t\r\n]/)) expect(piece).not.to.match(beginsFormula);
      }),
    );
  });

  // The starters that OWASP lists under "CSV Injection", with the full-width forms it warns of.
  for (const starter of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
    it(`neutralises a text that begins with ${JSON.stringify(starter)}`, () => {
      const [[, read] = []] = cellsOf(writeLine(['id', `${starter}1+1`], EXCEL), ';');

      expect(read?.startsWith("'")).to.equal(true);
    });
  }

  it('leaves numbers numbers, with a decimal comma, as where lists have semicolons', () => {
    expect(writeLine(['n', -5, 1234.5, 0], EXCEL)).to.equal('n;-5;1234,5;0\r\n');
  });

  it('begins with a byte order mark and separates by semicolons', async () => {
    const text = await textOf(exportResponses([], [everyType], {format: 'csv'}));

    expect(text).to.match(/^\uFEFFresponse_id;survey_id;/);
  });

  it('neutralises answers, comments and groups, and leaves a negative number alone', async () => {
    const response = responseTo(everyType, 1, {
      answers: {city: '=HYPERLINK("https://example.org")', likely: -5},
      notes: {state: {comment: '+1'}},
      group: '@table',
    });
    const text = await textOf(exportResponses([response], [everyType], {format: 'csv'}));
    const [header = [], line = []] = cellsOf(text, ';');
    const at = (name: string) => line[header.indexOf(name)];

    expect(['city', 'likely', 'state_comment', 'response_group'].map(at)).to.deep.equal([
      '\'=HYPERLINK("https://example.org")',
      '-5',
      "'+1",
      "'@table",
    ]);
  });
});
