import {expect} from '@open-wc/testing';

import {toEvidence, webAddress} from './evidence.js';

describe('webAddress', () => {
  it('keeps http and https addresses as they are written', () => {
    for (const url of ['https://example.org/plan?x=1#a', 'http://localhost:8000/', 'HTTPS://EXAMPLE.ORG']) {
      expect(webAddress(` ${url} `)).to.equal(url);
    }
  });

  it('completes an address without its scheme', () => {
    expect(webAddress('example.org/plan')).to.equal('https://example.org/plan');
  });

  it('takes nothing else', () => {
    for (const text of [
      '',
      '  ',
      'plan',
      'my plan.pdf',
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.org',
      'https://',
    ]) {
      expect(webAddress(text), text).to.equal('');
    }
  });
});

describe('toEvidence', () => {
  it('keeps lines that say something, with an address only where it is one', () => {
    const lines = [
      {id: 1, title: ' Plan ', url: 'example.org'},
      {id: 2, title: '', url: ''},
      {id: 3, title: 'Note', url: 'javascript:alert(1)'},
      {id: 4, title: '', url: 'https://example.org/b'},
    ];
    expect(toEvidence(lines)).to.deep.equal([
      {title: 'Plan', url: 'https://example.org'},
      {title: 'Note', url: ''},
      {title: '', url: 'https://example.org/b'},
    ]);
  });
});
