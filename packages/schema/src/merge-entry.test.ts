import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {type Entry, mergeEntry} from './merge-entry.js';

describe('mergeEntry', () => {
  it('takes the whole of the entry that was changed more often, a removal too', () => {
    const answered: Entry = {counter: 1, answer: 3, note: {comment: 'why'}};
    expect(mergeEntry(answered, {counter: 2})).to.deep.equal({counter: 2});
    expect(mergeEntry({counter: 2}, answered)).to.deep.equal({counter: 2});
  });

  it('keeps an answer beside a comment from elsewhere where both were changed as often', () => {
    const [answered, commented]: Entry[] = [
      {counter: 1, answer: 3},
      {counter: 1, note: {comment: 'why'}},
    ];
    const both = {counter: 1, answer: 3, note: {comment: 'why'}};
    expect(mergeEntry(answered!, commented!)).to.deep.include(both);
    expect(mergeEntry(commented!, answered!)).to.deep.include(both);
  });

  it('keeps each field of a note that only one of them has', () => {
    const one: Entry = {counter: 1, note: {comment: 'a', target: 4}};
    const other: Entry = {counter: 1, note: {comment: 'b', importance: 'high'}};
    expect(mergeEntry(one, other).note).to.deep.equal({comment: 'b', target: 4, importance: 'high'});
    expect(mergeEntry(other, one).note).to.deep.equal({comment: 'b', target: 4, importance: 'high'});
  });

  it('gives the entry itself when the other adds nothing', () => {
    const entry: Entry = {counter: 2, answer: {row: 1, column: 2}, note: {comment: 'why', target: 1}};
    expect(mergeEntry(entry, {counter: 1, answer: 9})).to.equal(entry);
    expect(mergeEntry(entry, {counter: 2, answer: {column: 2, row: 1}, note: {target: 1}})).to.equal(entry);
  });

  it('compares what a person can paste, half a surrogate pair included', () => {
    const [one, other]: Entry[] = [
      {counter: 1, answer: '\ud83d'},
      {counter: 1, answer: 'a'},
    ];
    expect(mergeEntry(one!, other!).answer).to.equal(mergeEntry(other!, one!).answer);
  });

  describe('for any entries', () => {
    const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, {nil: undefined});
    const note = fc.record(
      {
        comment: fc.constantFrom('p', 'q', 'é'),
        target: fc.integer({min: 1, max: 2}),
        noOpinion: fc.uniqueArray(fc.constantFrom('x', 'y')),
      },
      {requiredKeys: []},
    );
    const entry: fc.Arbitrary<Entry> = fc.record({
      counter: fc.integer({min: 0, max: 2}),
      answer: some(fc.oneof(fc.integer({min: 0, max: 2}), fc.constantFrom('x', 'y'), fc.constant({row: 1}))),
      note: some(note),
      paradata: some(fc.record({shown: fc.shuffledSubarray(['a', 'b'])}, {requiredKeys: []})),
    });
    /** What is there: a field that is undefined is none. */
    const content = (value: Entry): unknown => JSON.parse(JSON.stringify(value, (_key, part: unknown) => sorted(part)));

    it('gives the same in either order', () => {
      fc.assert(
        fc.property(entry, entry, (a, b) => {
          expect(content(mergeEntry(a, b))).to.deep.equal(content(mergeEntry(b, a)));
        }),
      );
    });

    it('gives the same however three are grouped', () => {
      fc.assert(
        fc.property(entry, entry, entry, (a, b, c) => {
          const left = mergeEntry(mergeEntry(a, b), c);
          expect(content(left)).to.deep.equal(content(mergeEntry(a, mergeEntry(b, c))));
        }),
      );
    });

    it('gives an entry back when it meets itself, or what it was merged into', () => {
      fc.assert(
        fc.property(entry, entry, (a, b) => {
          const merged = mergeEntry(a, b);
          expect(mergeEntry(a, a)).to.equal(a);
          expect([mergeEntry(merged, a), mergeEntry(merged, b)]).to.deep.equal([merged, merged]);
        }),
      );
    });
  });
});

function sorted(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}
