import {expect} from '@open-wc/testing';

import {columnName, serialOf, sheetCell} from './sheet-cell.js';
import {fittingText, LONGEST_TEXT, sheetText} from './sheet-text.js';

describe('sheetCell', () => {
  it('writes numbers as numbers, words as words, and leaves out what is empty', () => {
    expect(sheetCell(-5.5, 'A1', undefined)).to.equal('<c r="A1"><v>-5.5</v></c>');
    expect(sheetCell('007', 'B2', undefined)).to.match(/t="inlineStr".*>007</);
    expect([undefined, '', Number.NaN].map((cell) => sheetCell(cell, 'A1', undefined))).to.deep.equal(['', '', '']);
  });

  it('keeps a text from becoming a formula when somebody edits it', () => {
    for (const text of ['=1+1', '+1', '-1', '@A1', '\t=1', '＝1']) {
      expect(sheetCell(text, 'A1', undefined), text).to.contain(' s="4" t="inlineStr"');
    }
    expect(sheetCell('a=1', 'A1', undefined)).not.to.contain(' s="4"');
  });

  it('writes days and moments as spreadsheets count them', () => {
    // ECMA-376 part 1, 18.17.4.1 (1900 date system): 1900-03-01 is 61, and 2008-01-01 is 39448 (Microsoft Support, DATEVALUE).
    expect(serialOf('1900-03-01')).to.equal(61);
    expect(serialOf('2008-01-01')).to.equal(39_448);
    expect(serialOf('2008-01-01T12:00:00Z')).to.equal(39_448.5);
    expect([serialOf('1899-12-31'), serialOf('soon'), serialOf('2008-01-01 12:00')]).to.deep.equal([undefined, undefined, undefined]); // prettier-ignore
    expect(sheetCell('1850-05-05', 'A1', 'day')).to.contain('>1850-05-05<');
  });
});

describe('sheetText', () => {
  it('writes what XML cannot hold as sheets do, and what looks like that too', () => {
    expect(sheetText('a\u0001b\rc_x0041_d')).to.equal('a_x0001_b_x000D_c_x005F_x0041_d');
    expect(sheetText('<a> & "b"\n\t')).to.equal('&lt;a&gt; &amp; &quot;b&quot;\n\t');
    expect(sheetText('half \ud83d')).to.equal('half \ufffd');
  });
});

describe('fittingText', () => {
  it('cuts what is longer than Excel takes, never within a character, and shows it', () => {
    expect(fittingText('x'.repeat(LONGEST_TEXT))).to.have.length(LONGEST_TEXT);
    const cut = fittingText('👩'.repeat(LONGEST_TEXT));
    expect(cut)
      .to.have.lengthOf.at.most(LONGEST_TEXT)
      .and.match(/\[…\]$/);
  });
});

describe('columnName', () => {
  it('counts as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnName)).to.deep.equal(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD']); // prettier-ignore
  });
});
