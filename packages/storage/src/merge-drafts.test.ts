import type {Draft} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {sampleDraft} from '../../../test/support/storage/samples.js';
import {isAhead, mergeDrafts} from './merge-drafts.js';

describe('mergeDrafts', () => {
  it('takes each question from the state that changed it more often', () => {
    const one = sampleDraft({answers: {a: 'old', b: 'new'}, edits: {a: 1, b: 5}});
    const other = sampleDraft({answers: {a: 'new', b: 'old'}, edits: {a: 2, b: 4}});
    expect(mergeDrafts(one, other)).to.deep.include({answers: {a: 'new', b: 'new'}, edits: {a: 2, b: 5}});
  });

  it('keeps what only one of them has', () => {
    const one = sampleDraft({answers: {a: 1}, edits: {a: 1}});
    const other = sampleDraft({answers: {b: 2}, notes: {b: {comment: 'why'}}, edits: {b: 1}});
    const merged = mergeDrafts(one, other);
    expect(merged).to.deep.include({answers: {a: 1, b: 2}, notes: {b: {comment: 'why'}}});
  });

  it('takes a higher counter without an answer as a removal, with its note', () => {
    const one = sampleDraft({answers: {a: 1}, notes: {a: {comment: 'why'}}, edits: {a: 1}});
    const other = sampleDraft({answers: {}, edits: {a: 2}});
    expect(mergeDrafts(one, other)).to.deep.include({answers: {}, notes: {}, edits: {a: 2}});
  });

  it('prefers an answer to none where the counters are equal', () => {
    const one = sampleDraft({answers: {a: 1}, edits: {a: 2}});
    const other = sampleDraft({answers: {}, edits: {a: 2}});
    expect(mergeDrafts(one, other).answers).to.deep.equal({a: 1});
    expect(mergeDrafts(other, one).answers).to.deep.equal({a: 1});
  });

  it('keeps the answer of one beside the comment of the other where the counters are equal', () => {
    const one = sampleDraft({answers: {a: 3}, edits: {a: 1}});
    const other = sampleDraft({answers: {}, notes: {a: {comment: 'why'}}, edits: {a: 1}});
    const both = {answers: {a: 3}, notes: {a: {comment: 'why'}}, edits: {a: 1}};
    expect(mergeDrafts(one, other)).to.deep.include(both);
    expect(mergeDrafts(other, one)).to.deep.include(both);
  });

  it('counts as ahead what a state of equal counters does not have', () => {
    const one = sampleDraft({answers: {a: 3}, edits: {a: 1}});
    const other = sampleDraft({answers: {}, notes: {a: {comment: 'why'}}, edits: {a: 1}});
    expect([isAhead(one, other), isAhead(one, mergeDrafts(one, other))]).to.deep.equal([true, false]);
  });

  it('takes language, section and name from the later save, whatever the answers', () => {
    const one = sampleDraft({language: 'fr', sectionId: 'end', name: 'Ours', savedAt: '2026-03-02T10:00:00.000Z'});
    const other = sampleDraft({edits: {one: 9}, answers: {one: 'no'}});
    const merged = mergeDrafts(one, other);
    expect(merged).to.deep.include({language: 'fr', sectionId: 'end', name: 'Ours', answers: {one: 'no'}});
    expect(merged.savedAt).to.equal(one.savedAt);
  });

  it('is not misled by ids that every object inherits', () => {
    const one = sampleDraft({answers: {constructor: 'a'}, edits: {constructor: 1}});
    const other = sampleDraft({answers: {}, edits: {}});
    expect(mergeDrafts(one, other).answers).to.deep.equal({constructor: 'a'});
    expect(mergeDrafts(other, one).answers).to.deep.equal({constructor: 'a'});
    expect(isAhead(one, other)).to.equal(true);
  });

  describe('for any states of one draft', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'constructor');
    const answer = fc.oneof(fc.integer({min: 0, max: 2}), fc.constantFrom('x', 'y'), fc.constant({row: 1}));
    const draft: fc.Arbitrary<Draft> = fc
      .record(
        {
          answers: fc.dictionary(id, answer, {noNullPrototype: true}),
          notes: fc.dictionary(id, fc.record({comment: fc.constantFrom('p', 'q')}), {noNullPrototype: true}),
          edits: fc.dictionary(id, fc.integer({min: 1, max: 3}), {noNullPrototype: true}),
          savedAt: fc.constantFrom('2026-03-01T10:00:00.000Z', '2026-03-01T11:00:00.000Z'),
          language: fc.constantFrom('en', 'fr'),
          name: fc.constantFrom('Ours', 'Theirs'),
        },
        {requiredKeys: ['answers', 'edits', 'savedAt', 'language']},
      )
      .map((fields) => sampleDraft(fields));

    it('gives the same in either order', () => {
      fc.assert(
        fc.property(draft, draft, (a, b) => {
          expect(mergeDrafts(a, b)).to.deep.equal(mergeDrafts(b, a));
        }),
      );
    });

    it('gives the same however three are grouped', () => {
      fc.assert(
        fc.property(draft, draft, draft, (a, b, c) => {
          expect(mergeDrafts(mergeDrafts(a, b), c)).to.deep.equal(mergeDrafts(a, mergeDrafts(b, c)));
        }),
      );
    });

    it('gives a state back when it meets itself, or what it was merged into', () => {
      fc.assert(
        fc.property(draft, draft, (a, b) => {
          expect(mergeDrafts(a, a)).to.deep.equal(a);
          const merged = mergeDrafts(a, b);
          expect(mergeDrafts(merged, a)).to.deep.equal(merged);
        }),
      );
    });

    it('is ahead of neither', () => {
      fc.assert(
        fc.property(draft, draft, (a, b) => {
          const merged = mergeDrafts(a, b);
          expect([isAhead(a, merged), isAhead(b, merged)]).to.deep.equal([false, false]);
        }),
      );
    });
  });
});
