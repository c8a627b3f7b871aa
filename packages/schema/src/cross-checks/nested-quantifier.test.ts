import {expect} from '@open-wc/testing';

import {parseSurvey} from '../parse-survey.js';
import {hasNestedQuantifier} from './nested-quantifier.js';

describe('hasNestedQuantifier', () => {
  for (const pattern of [
    '(a+)+',
    '([a-z]*)*b',
    '(?:\\w+\\s?)*',
    '(x|(\\d+))+',
    '((a+)){2,}',
    '(\\p{L}+)+?',
    '(?<n>a+)*',
  ]) {
    it(`finds ${pattern}`, () => {
      expect(hasNestedQuantifier(pattern)).to.equal(true);
    });
  }

  for (const pattern of [
    '[0-9]{4}',
    '(\\d+,)*\\d+',
    '([a-z]+\\.)+[a-z]{2,}',
    '(a{2})+',
    '[(a+)+]+',
    '\\(a+\\)+',
    '(?=.*\\d)(?=.*[a-z]).+',
    '([[a-z]--[aeiou]]x)+',
    '(a+)?(b+)?',
  ]) {
    it(`lets ${pattern} pass`, () => {
      expect(hasNestedQuantifier(pattern)).to.equal(false);
    });
  }
});

describe('parseSurvey with a pattern that may take for ever', () => {
  it('warns, and says what to do', () => {
    const question = {id: 'code', type: 'text', title: 'Code', pattern: '(a+)+'};
    const {warnings} = parseSurvey({
      id: 'survey',
      version: '1',
      title: 'Survey',
      languages: ['en'],
      sections: [{id: 'one', title: 'One', questions: [question]}],
    });
    expect(warnings.map(({path, code}) => [path, code])).to.deep.equal([
      ['sections[0].questions[0].pattern', 'slow-pattern'],
    ]);
  });
});
