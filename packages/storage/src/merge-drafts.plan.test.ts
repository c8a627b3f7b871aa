import type {Draft, Plan} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {sampleDraft} from '../../../test/support/storage/samples.js';
import {isAhead, mergeDrafts} from './merge-drafts.js';

const plan = (action: string): Plan => [
  {questionId: 'one', place: 1, priority: 'high', actions: [{action, status: 'planned'}]},
];
const draft = (fields: Partial<Draft>) => sampleDraft({kind: 'consensus', ...fields});

describe('mergeDrafts with a plan', () => {
  const later = draft({plan: plan('Later'), planEdits: 2});
  const before = draft({plan: plan('Before'), planEdits: 1, savedAt: '2026-03-01T10:09:00.000Z'});

  it('keeps the plan that was changed more often, whichever was saved last', () => {
    for (const merged of [mergeDrafts(later, before), mergeDrafts(before, later)]) {
      expect([merged.plan, merged.planEdits]).to.deep.equal([plan('Later'), 2]);
      expect([merged.savedAt, merged.kind]).to.deep.equal([before.savedAt, 'consensus']);
    }
  });

  it('comes to the same in whatever order with equal counters', () => {
    const [one, other] = [draft({plan: plan('A'), planEdits: 1}), draft({plan: plan('B'), planEdits: 1})];
    expect(mergeDrafts(one, other)).to.deep.equal(mergeDrafts(other, one));
  });

  it('says that a plan that is not stored yet is ahead', () => {
    expect(isAhead(later, before)).to.equal(true);
    expect(isAhead(before, later)).to.equal(false);
  });
});
