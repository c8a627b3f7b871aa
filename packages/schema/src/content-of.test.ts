import {expect} from '@open-wc/testing';

import {contentOf} from './content-of.js';

describe('contentOf', () => {
  it('is the same whatever the order of keys, at any depth', () => {
    expect(contentOf({b: [{d: 1, c: 2}], a: 3})).to.equal('{"a":3,"b":[{"c":2,"d":1}]}');
  });

  it('exists for half a surrogate pair, which a person can paste, and for nothing', () => {
    expect(contentOf({a: '\ud83d'})).to.equal('{"a":"\\ud83d"}');
    expect(contentOf(undefined)).to.equal('');
  });
});
