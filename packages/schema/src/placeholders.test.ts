import {expect} from '@open-wc/testing';

import {fillPlaceholders, isolated, placeholdersIn} from './placeholders.js';

describe('placeholdersIn', () => {
  it('finds each question once, in every text of a part', () => {
    const part = {
      title: {en: 'Hello {{name}}', fr: 'Bonjour {{ name }}'},
      options: [{id: 'a', title: '{{city}} and {{name}}'}],
    };
    expect(placeholdersIn(part)).to.deep.equal(['name', 'city']);
  });

  it('takes nothing else for one', () => {
    expect(placeholdersIn(['{name}', '{{}}', '{{Not An Id}}', '{{{{', 7, null, undefined])).to.deep.equal([]);
  });

  it('leaves rules and patterns alone', () => {
    expect(placeholdersIn({showIf: {'==': ['{{name}}', 1]}, pattern: '{{name}}'})).to.deep.equal([]);
  });
});

describe('fillPlaceholders', () => {
  const words = (id: string, language: string | undefined) => (id === 'gone' ? undefined : `${language ?? ''}<${id}>`);

  it('puts words in, by the language of the text', () => {
    const part = {id: 'q', title: {en: 'Hello {{name}}', fr: 'Bonjour {{name}}'}, hint: '{{name}}!'};
    expect(fillPlaceholders(part, ['en', 'fr'], words)).to.deep.equal({
      id: 'q',
      title: {en: 'Hello en<name>', fr: 'Bonjour fr<name>'},
      hint: '<name>!',
    });
  });

  it('returns what has no placeholder as it is, and so each part within', () => {
    const options = [{id: 'a', title: 'A'}];
    expect(fillPlaceholders(options, ['en'], words)).to.equal(options);
    expect(fillPlaceholders({title: '{{name}}', options}, ['en'], words).options).to.equal(options);
  });

  it('leaves a placeholder for which there are no words', () => {
    expect(fillPlaceholders('{{gone}}, {{name}}', ['en'], words)).to.equal('{{gone}}, <name>');
  });

  it('does not read what it put in', () => {
    expect(fillPlaceholders('{{name}}', ['en'], () => '{{city}} $& $1')).to.equal('{{city}} $& $1');
  });

  it('takes what was filled in before for words', () => {
    const once = fillPlaceholders('{{name}} of {{city}}', ['en'], (id) =>
      id === 'name' ? isolated('{{city}}') : undefined,
    );
    expect(placeholdersIn(once)).to.deep.equal(['city']);
    expect(fillPlaceholders(once, ['en'], () => 'Kumasi')).to.equal('\u2068{{city}}\u2069 of Kumasi');
  });
});

describe('isolated', () => {
  it('marks words off, on one line and without marks of direction of their own', () => {
    expect(isolated('\u202eone\r\n  two\u2069 ')).to.equal('\u2068one · two\u2069');
  });
});
