import {expect} from '@open-wc/testing';

import {isSameContent} from './same-content.js';

describe('isSameContent', () => {
  it('does not look at the order of keys, at any depth', () => {
    expect(isSameContent({a: [{b: 1, c: 2}], d: 3}, {d: 3, a: [{c: 2, b: 1}]})).to.equal(true);
  });

  it('looks at the order of lists', () => {
    expect(isSameContent([1, 2], [2, 1])).to.equal(false);
  });

  it('takes an undefined field for an absent one', () => {
    expect(isSameContent({a: 1, b: undefined}, {a: 1})).to.equal(true);
  });
});
