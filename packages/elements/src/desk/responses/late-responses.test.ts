import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {sampleResponse, survey} from '../../../../../test/support/desk/sample-files.js';
import {lateResponses} from './late-responses.js';
import {toRow} from './response-row.js';

const at = (index: number, submittedAt: string) => toRow(sampleResponse(index, {submittedAt}), survey);
const rows = [at(1, '2026-10-01T11:59:59.999Z'), at(2, '2026-10-01T12:00:00Z'), at(3, '2026-10-09T00:00:00Z')];
const until = (closes: string | undefined): Survey => ({...survey, ...(closes && {closes})});
const late = (...surveys: Survey[]) => {
  const ids = lateResponses(rows, surveys);
  return rows.map(({id}) => ids.has(id));
};

describe('lateResponses', () => {
  it('marks what came at the end of a survey or after it', () => {
    expect(late(until('2026-10-01T12:00:00Z'))).to.deep.equal([false, true, true]);
  });

  it('marks nothing where a survey has no end, or is not here', () => {
    expect(late(until(undefined))).to.deep.equal([false, false, false]);
    expect(late()).to.deep.equal([false, false, false]);
  });

  it('takes the last end where a deadline was extended', () => {
    expect(late(until('2026-10-01T12:00:00Z'), until('2026-10-08T12:00:00Z'))).to.deep.equal([false, false, true]);
    expect(late(until('2026-10-01T12:00:00Z'), until(undefined))).to.deep.equal([false, false, false]);
  });

  it('does not mark the answers to another survey', () => {
    expect(late({...until('2026-10-01T12:00:00Z'), id: 'another'})).to.deep.equal([false, false, false]);
  });
});
