import {expect} from '@open-wc/testing';

import {countryOptions} from './countries.js';
import {SearchIndex} from './matches.js';

const found = (language: string, query: string) =>
  new SearchIndex(countryOptions(language)).matching(query).map(({id}) => id);

describe('looking for a country', () => {
  it('finds it by its name in the language shown, its English name, a short one and its code', () => {
    for (const [language, query, code] of [
      ['fr', 'allem', 'DE'],
      ['fr', 'germany', 'DE'],
      ['fr', 'cote divoire', undefined],
      ['fr', "cote d'iv", 'CI'],
      ['en', 'uk', 'GB'],
      ['en', 'ci', 'CI'],
      ['es', 'sudafrica', 'ZA'],
      ['ar', 'الجزائر', 'DZ'],
      ['ar', 'algeria', 'DZ'],
      ['en', 'palestine', 'PS'],
    ] as const)
      expect(found(language, query)[0], `${language} ${query}`).to.equal(code);
  });

  it('puts what begins so before what only contains it', () => {
    const codes = found('en', 'guinea');
    expect(codes.slice(0, 2)).to.deep.equal(['GN', 'GW']);
    expect(codes).to.include.members(['GQ', 'PG']);
    expect(found('en', 'niger').slice(0, 2)).to.deep.equal(['NE', 'NG']);
  });

  it('has them in the order of the alphabet of the language', () => {
    const titles = (language: string) => countryOptions(language).map(({title}) => title);
    expect(titles('fr').indexOf('Équateur')).to.be.below(titles('fr').indexOf('Espagne'));
    expect(titles('en').indexOf('Åland Islands')).to.be.below(titles('en').indexOf('Albania'));
    expect(titles('sv').at(-1)).to.match(/^Ö/);
  });

  it('has them in English for a language that is none', () => {
    expect(countryOptions('C')).to.deep.equal(countryOptions('en'));
  });
});

describe('SearchIndex', () => {
  const index = new SearchIndex([
    {id: 'a', title: 'Water'},
    {id: 'b', title: 'Waste water'},
    {id: 'c', title: 'Waste'},
    {id: 'other', title: 'Other', always: true},
  ]);
  const ids = (query: string) => index.matching(query).map(({id}) => id);

  it('keeps the order of the list while nothing is looked for, and among equally good ones', () => {
    expect(ids('')).to.deep.equal(['a', 'b', 'c', 'other']);
    expect(ids('was')).to.deep.equal(['b', 'c', 'other']);
    expect(ids('waste')).to.deep.equal(['c', 'b', 'other']);
  });

  it('keeps at the end what is always offered', () => {
    expect(ids('nowhere')).to.deep.equal(['other']);
  });

  it('knows an option by its whole name only', () => {
    expect(index.called(' WATER ')?.id).to.equal('a');
    expect([index.called('wat'), index.called('')]).to.deep.equal([undefined, undefined]);
  });
});
