import {expect} from '@open-wc/testing';

import {words as ar} from './ar.js';
import {words as en} from './en.js';
import {words as es} from './es.js';
import {words as fr} from './fr.js';
import {words as pt} from './pt.js';

const books = {en, fr, es, pt, ar};

/** Every phrase, with numbers and names filled in where it has places for them. */
function phrases(book: object, count: number): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(book).map(([key, phrase]: [string, unknown]) => [
      key,
      typeof phrase === 'function'
        ? String((phrase as (...values: unknown[]) => unknown)(count, String(count), 'file.csv'))
        : String(phrase),
    ]),
  );
}

describe('the words of the desk', () => {
  for (const [language, book] of Object.entries(books)) {
    it(`say everything in ${language}, for every kind of number`, () => {
      for (const count of [0, 1, 2, 3, 11, 100, 1_000_000]) {
        const said = phrases(book, count);
        expect([...said.keys()].sort()).to.deep.equal(Object.keys(en).sort());
        for (const [key, phrase] of said) expect(phrase, key).to.not.match(/undefined|^\s*$/);
      }
    });
  }

  it('count in Arabic with one, two, few and many', () => {
    const counted = [1, 2, 3, 11].map((count) => ar['desk.count'](count, String(count)));
    expect(counted).to.deep.equal(['إجابة واحدة', 'إجابتان', '3 إجابات', '11 إجابة']);
  });
});
