import {expect} from '@open-wc/testing';

import {plainData} from './plain-data.js';

function failureOf(value: unknown): unknown {
  try {
    return plainData(value);
  } catch (error) {
    return error;
  }
}

describe('plainData', () => {
  it('copies what a reactive proxy holds', () => {
    const proxy = new Proxy({answers: {one: ['a']}}, {});
    expect(() => structuredClone(proxy)).to.throw(DOMException);
    expect(plainData(proxy)).to.deep.equal({answers: {one: ['a']}});
  });

  it('refuses what would be dropped without a word', () => {
    for (const lost of [() => 1, Symbol('a')]) {
      expect(failureOf({answers: {one: lost}})).to.include({name: 'StorageError', code: 'not-cloneable'});
    }
  });

  it('copies at once, so that later changes are not stored', () => {
    const answers = {one: ['a']};
    const copy = plainData({answers});
    answers.one.push('b');
    expect(copy).to.deep.equal({answers: {one: ['a']}});
  });

  it('refuses a proxy that holds itself', () => {
    const circle: {self?: unknown} = {};
    circle.self = new Proxy(circle, {});
    expect(failureOf(circle)).to.include({name: 'StorageError', code: 'not-cloneable'});
  });
});
