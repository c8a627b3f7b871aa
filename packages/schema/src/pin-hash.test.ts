import {expect} from '@open-wc/testing';

import {pinHash} from './pin-hash.js';

const hex = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

describe('pinHash', () => {
  // RFC 7914, section 11: test vectors for PBKDF2 with HMAC-SHA-256, the first 32 of 64 bytes.
  it('is PBKDF2 with HMAC-SHA-256', async () => {
    expect(await pinHash('passwd', {salt: hex('salt'), iterations: 1})).to.equal(
      '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc',
    );
    expect(await pinHash('Password', {salt: hex('NaCl'), iterations: 80_000})).to.equal(
      '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56',
    );
  });

  it('differs with the salt', async () => {
    const one = await pinHash('2580', {salt: '00', iterations: 10});
    expect(await pinHash('2580', {salt: '01', iterations: 10})).not.to.equal(one);
  });
});
