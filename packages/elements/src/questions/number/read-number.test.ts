import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {numberText} from '../../base/number-text.js';
import {readNumber} from './read-number.js';

type Row = readonly [written: string, language: string, number: number | undefined];

const TABLE: {readonly [title: string]: readonly Row[]} = {
  'reads the marks of the language': [
    ['1.234,5', 'de', 1234.5],
    ['1,234.5', 'en', 1234.5],
    ['1\u202F234,5', 'fr', 1234.5],
    ['1 234,5', 'fr', 1234.5],
    ['1\u00A0234,5', 'pl', 1234.5],
    ['1’234.5', 'de-CH', 1234.5],
    ["1'234.5", 'de-CH', 1234.5],
    ['12,34,567.5', 'en-IN', 1_234_567.5],
    ['١٬٢٣٤٫٥', 'ar-EG', 1234.5],
    ['۱٬۲۳۴٫۵', 'fa', 1234.5],
    ['१,२३४.५', 'hi', 1234.5],
  ],
  'reads by the language what could mean two things': [
    ['1,234', 'en', 1234],
    ['1,234', 'fr', 1.234],
    ['1.234', 'en', 1.234],
    ['1.234', 'de', 1234],
    ['1.234', 'es', 1234],
    ['1.234', 'fr', 1.234],
    ['1,234', 'ar-EG', 1234],
    ['1.234', 'ar-EG', 1.234],
  ],
  'reads what can mean only one thing whatever the language': [
    ['1.234,5', 'en', 1234.5],
    ['1,234.5', 'de', 1234.5],
    ['1,5', 'en', 1.5],
    ['1.5', 'de', 1.5],
    ['0,125', 'en', 0.125],
    ['0.125', 'es', 0.125],
    ['1.234.567', 'en', 1_234_567],
    ['1,234,567', 'fr', 1_234_567],
    ['1 234.567', 'en', 1234.567],
    ['1 234,567', 'en', 1234.567],
    ['١٢٫٥', 'fr', 12.5],
    ['12 345', 'en', 12_345],
    ['１２．５', 'en', 12.5],
  ],
  'takes a number as it is being written': [
    ['12,', 'fr', 12],
    ['.5', 'en', 0.5],
    [',5', 'de', 0.5],
    ['007', 'en', 7],
    [' 12 ', 'en', 12],
  ],
  'takes a sign in front': [
    ['-5', 'en', -5],
    ['\u2212 5', 'sv', -5],
    ['\u061C-٥', 'ar-EG', -5],
    ['+5', 'en', 5],
    ['-0', 'en', 0],
    ['5-', 'en', undefined],
    ['--5', 'en', undefined],
  ],
  'takes nothing for a number that is none': [
    ['', 'en', undefined],
    ['-', 'en', undefined],
    [',', 'fr', undefined],
    ['many', 'en', undefined],
    ['12 people', 'en', undefined],
    ['12 34', 'en', undefined],
    ['1,23,45', 'en', undefined],
    ['1.2.3', 'en', undefined],
    ['1,234,5', 'en', undefined],
    ['1.234.5,6', 'de', undefined],
    ['1e5', 'en', undefined],
    ['5²', 'en', undefined],
    ['Infinity', 'en', undefined],
    ['9'.repeat(400), 'en', undefined],
  ],
  'falls back on English where the language is none': [
    ['1,234.5', 'no language', 1234.5],
    ['1,234', '', 1234],
  ],
};

describe('readNumber', () => {
  for (const [title, rows] of Object.entries(TABLE)) {
    it(title, () => {
      for (const [written, language, number] of rows) {
        expect(readNumber(written, language), `${written} in ${language}`).to.equal(number);
      }
    });
  }

  it('takes the unit before or behind the number, and no other word', () => {
    const read = (text: string, unit: string) => readNumber(text, 'fr', unit);
    expect(read('12 %', '%')).to.equal(12);
    expect(read('12%', '%')).to.equal(12);
    expect(read('€ 1 200,50', '€')).to.equal(1200.5);
    expect(read('12 Personnes', 'personnes')).to.equal(12);
    expect(read('12 km', 'personnes')).to.equal(undefined);
    expect(read('personnes', 'personnes')).to.equal(undefined);
  });

  // Regions and scripts beside the five languages of the interface, each with marks or digits of its own.
  const languages = ['en', 'fr', 'es', 'pt', 'ar', 'pt-PT', 'es-MX', 'fr-CH', 'ar-EG', 'ar-MA', 'ar-SA'];
  for (const language of [
    ...languages,
    'de',
    'de-CH',
    'en-ZA',
    'en-IN',
    'fa',
    'hi',
    'bn',
    'ne',
    'sw',
    'sv',
    'he',
    'my',
  ]) {
    it(`reads back every number that is shown in ${language}`, () => {
      const anyNumber = fc.oneof(
        fc.double({noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15}),
        fc.integer(),
        fc.integer({min: -99_999_999, max: 99_999_999}).map((cents) => cents / 100),
      );
      fc.assert(
        fc.property(anyNumber, (number) => readNumber(numberText(number, language), language) === number),
        {numRuns: 300},
      );
    });
  }

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.constantFrom(...languages), fc.string(), (text, language, unit) => {
        const number = readNumber(text, language, unit);
        return number === undefined || Number.isFinite(number);
      }),
    );
  });
});
