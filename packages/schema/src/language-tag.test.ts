import {expect} from '@open-wc/testing';

import {canonicalTag, matchLanguage} from './index.js';

describe('matchLanguage', () => {
  it('takes the first wanted language that is there', () => {
    expect(matchLanguage(['nl', 'fr', 'en'], ['en', 'fr'])).to.equal('fr');
    expect(matchLanguage(['nl'], ['en', 'fr'])).to.equal(undefined);
    expect(matchLanguage([], ['en'])).to.equal(undefined);
    expect(matchLanguage([''], ['en'])).to.equal(undefined);
  });

  it('leaves out subtags one by one, from the end', () => {
    expect(matchLanguage(['fr-CA'], ['fr-FR', 'fr'])).to.equal('fr');
    // The first step of the lookup in RFC 4647 section 3.4.
    expect(matchLanguage(['zh-Hant-TW'], ['zh-Hans', 'zh', 'zh-Hant'])).to.equal('zh-Hant');
  });

  it('takes another variety rather than another language', () => {
    expect(matchLanguage(['pt-PT', 'en'], ['en', 'pt-BR'])).to.equal('pt-BR');
    expect(matchLanguage(['e'], ['en'])).to.equal(undefined);
  });

  it('compares without regard to case, and gives the tag as it is available', () => {
    expect(matchLanguage(['PT-br'], ['pt', 'pt-BR'])).to.equal('pt-BR');
    expect(matchLanguage(['pt_BR'], ['pt', 'pt-BR'])).to.equal('pt-BR');
  });
});

describe('canonicalTag', () => {
  it('writes a tag as BCP 47 does, and knows what is none', () => {
    expect(['pt-br', 'fr_', ''].map(canonicalTag)).to.deep.equal(['pt-BR', undefined, undefined]);
  });
});
