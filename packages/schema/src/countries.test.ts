import {expect} from '@open-wc/testing';

import {COUNTRY_CODES, countryKeywords, countryName} from './countries.js';

describe('COUNTRY_CODES', () => {
  it('has the 249 codes that ISO 3166-1 assigns, each once', () => {
    // The number is that of https://www.iso.org/iso-3166-country-codes.html.
    expect([COUNTRY_CODES.length, new Set(COUNTRY_CODES).size]).to.deep.equal([249, 249]);
    expect(COUNTRY_CODES.filter((code) => !/^[A-Z]{2}$/.test(code))).to.deep.equal([]);
  });

  it('has a name for each of them in every language of the interface', () => {
    for (const language of ['en', 'fr', 'es', 'pt', 'ar'])
      for (const code of COUNTRY_CODES) expect(countryName(code, [language]), `${language} ${code}`).not.to.equal(code);
  });
});

describe('countryName', () => {
  it('is in the language asked for, whatever the case of the code', () => {
    expect(countryName('DE', ['fr'])).to.equal('Allemagne');
    expect(countryName('ml', ['es', 'en'])).to.equal('Mali');
  });

  it('is English where there are no names, and the code where it is none of a country', () => {
    expect(countryName('DE', ['xx'])).to.equal('Germany');
    for (const code of ['', '!', 'nowhere']) expect(countryName(code, ['en'])).to.equal(code);
    expect(countryName('DE', ['no language'])).to.equal('DE');
  });
});

describe('countryKeywords', () => {
  it('are the names in the language shown and in English, and the code', () => {
    expect(countryKeywords('GB', 'fr')).to.include.members(['Royaume-Uni', 'United Kingdom', 'UK', 'GB']);
  });
});
