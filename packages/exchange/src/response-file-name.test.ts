import {expect} from '@open-wc/testing';

import {everyType, responseTo} from '../../../test/support/exchange/every-type.js';
import {responseFileName} from './response-file-name.js';
import {shortId} from './short-id.js';

function nameFor(city: string | undefined, extension?: string): string {
  const response = responseTo(everyType, 42, {answers: city === undefined ? {} : {city}});
  return responseFileName(everyType, response, extension);
}

describe('responseFileName', () => {
  it('names survey, organisation, day and short id', () => {
    expect(nameFor('Saint-Étienne')).to.equal('every-type-saint-etienne-2026-03-01-00000042.json');
  });

  it('leaves out an organisation that was not given', () => {
    expect(nameFor(undefined)).to.equal('every-type-2026-03-01-00000042.json');
    expect(nameFor('  ')).to.equal('every-type-2026-03-01-00000042.json');
    expect(nameFor('/\\:*?"<>|')).to.equal('every-type-2026-03-01-00000042.json');
  });

  it('takes another extension', () => {
    expect(nameFor('Delft', 'txt')).to.equal('every-type-delft-2026-03-01-00000042.txt');
  });

  for (const [given, slug] of [
    ['Ville d’Orléans / Métropole', 'ville-d-orleans-metropole'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Łódź & Straße, Ærø', 'lodz-strasse-aero'],
    ['İstanbul', 'istanbul'],
    ['مدينة الرباط', 'مدينة-الرباط'],
    ['A\u0000B\u202Ecod.exe', 'a-b-cod-exe'],
  ] as const) {
    it(`makes "${slug}" of ${JSON.stringify(given)}`, () => {
      expect(nameFor(given)).to.equal(`every-type-${slug}-2026-03-01-00000042.json`);
    });
  }

  it('stays short', () => {
    expect(nameFor('Llanfair '.repeat(50)).length).to.be.lessThan(100);
  });
});

describe('shortId', () => {
  it('is the random end of a UUIDv7', () => {
    // The example of RFC 9562, appendix A.6.
    expect(shortId('017F22E2-79B0-7CC3-98C4-DC0C0C07398F')).to.equal('0C07398F');
  });
});
