import {expect} from '@open-wc/testing';

import {supersededIds} from './superseded-ids.js';

const found = (...responses: Parameters<typeof supersededIds>[0] extends Iterable<infer R> ? R[] : never): string[] =>
  [...supersededIds(responses)].sort();

describe('supersededIds', () => {
  it('finds what was corrected, wherever it stands, along a chain', () => {
    expect(found({id: 'c', supersedes: 'b'}, {id: 'a'}, {id: 'b', supersedes: 'a'})).to.deep.equal(['a', 'b']);
  });

  it('lets a test take no real response out, whether that is here or not', () => {
    expect(found({id: 'a'}, {id: 'b', supersedes: 'a', test: true})).to.deep.equal([]);
    expect(found({id: 'b', supersedes: 'a', test: true})).to.deep.equal([]);
  });

  it('lets a test correct a test, and a real response correct either', () => {
    const tests = [
      {id: 'a', test: true},
      {id: 'b', supersedes: 'a', test: true},
    ];
    expect(found(...tests)).to.deep.equal(['a']);
    expect(found(...tests, {id: 'c', supersedes: 'b'})).to.deep.equal(['a', 'b']);
  });

  it('does not let a response take itself out', () => {
    expect(found({id: 'a', supersedes: 'a'})).to.deep.equal([]);
  });
});
