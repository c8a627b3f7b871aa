import {expect} from '@open-wc/testing';

import {WORDS_LANGUAGES, wordsLanguage} from './word-book.js';
import {words as ar} from './words/ar.js';
import type {ControlWords} from './words/control-words.js';
import {words as en} from './words/en.js';
import {words as es} from './words/es.js';
import {words as fr} from './words/fr.js';
import {words as pt} from './words/pt.js';

const books: {readonly [L in (typeof WORDS_LANGUAGES)[number]]: ControlWords} = {en, fr, es, pt, ar};

describe('the words of the controls', () => {
  for (const language of WORDS_LANGUAGES) {
    it(`are all there in ${language}`, () => {
      expect(Object.keys(books[language]).sort()).to.deep.equal(Object.keys(en).sort());
      expect(Object.values(books[language]).filter((words) => words === '')).to.deep.equal([]);
    });

    it(`show every value they are given in ${language}`, () => {
      for (const [key, message] of Object.entries(books[language]) as [string, unknown][]) {
        if (typeof message !== 'function') continue;
        // A number that only chooses the plural comes first, with its written form behind it.
        const values = /too-few|too-many|at-least|at-most|exactly|missing|more/.test(key)
          ? [7, '⑦']
          : ['①', '②'].slice(0, message.length);
        const shown = String((message as (...given: unknown[]) => string)(...values));
        for (const value of values) if (typeof value === 'string') expect(shown, key).to.contain(value);
      }
    });
  }
});

describe('wordsLanguage', () => {
  it('reads regional tags as their language, and everything else as English', () => {
    expect(['fr-CA', 'PT_br', 'ar', 'nl', ''].map(wordsLanguage)).to.deep.equal(['fr', 'pt', 'ar', 'en', 'en']);
  });
});
