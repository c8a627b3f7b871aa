import {expect} from '@open-wc/testing';

import {langIfOther, textIn} from './index.js';

describe('textIn', () => {
  const text = {en: 'Name', fr: 'Nom', 'pt-BR': 'Nome', es: ''};

  it('takes the first language that has words', () => {
    expect(textIn(text, ['fr', 'en'])).to.deep.equal({text: 'Nom', lang: 'fr'});
    expect(textIn(text, ['es', 'fr'])).to.deep.equal({text: 'Nom', lang: 'fr'});
  });

  it('shortens a tag before it goes to the next language', () => {
    expect(textIn(text, ['fr-CA', 'en'])).to.deep.equal({text: 'Nom', lang: 'fr'});
    expect(textIn(text, ['pt-BR-x-a', 'en'])).to.deep.equal({text: 'Nome', lang: 'pt-BR'});
  });

  it('compares tags without regard to case', () => {
    expect(textIn(text, ['PT-br'])).to.deep.equal({text: 'Nome', lang: 'pt-BR'});
  });

  it('falls back to the first text there is', () => {
    expect(textIn(text, ['ar'])).to.deep.equal({text: 'Name', lang: 'en'});
    expect(textIn({en: ''}, ['ar'])).to.deep.equal({text: '', lang: ''});
  });

  it('gives one string for every language, in no language of its own', () => {
    expect(textIn('Name', ['fr'])).to.deep.equal({text: 'Name', lang: ''});
  });

  it('finds only own properties', () => {
    expect(textIn(text, ['constructor'])).to.deep.equal({text: 'Name', lang: 'en'});
  });
});

describe('langIfOther', () => {
  it('names a language only where it differs from the one shown', () => {
    expect([langIfOther('fr', 'en'), langIfOther('en', 'EN'), langIfOther('', 'en')]).to.deep.equal([
      'fr',
      undefined,
      undefined,
    ]);
  });
});
