import {expect} from '@open-wc/testing';

import {closesAt, isLate, opensAt, periodAt} from './survey-period.js';

describe('the period of a survey', () => {
  it('is open for ever when nothing is said', () => {
    expect(periodAt({}, -1e15)).to.equal('open');
    expect(periodAt({}, 1e15)).to.equal('open');
    expect(isLate({}, {submittedAt: '2999-01-01T00:00:00Z'})).to.equal(false);
  });

  it('begins and ends at the moments given', () => {
    const survey = {opens: '2026-05-01T09:00Z', closes: '2026-05-31T17:00+02:00'};
    const at = (moment: string) => periodAt(survey, Date.parse(moment));
    expect(at('2026-05-01T08:59:59.999Z')).to.equal('before');
    expect(at('2026-05-01T09:00Z')).to.equal('open');
    expect(at('2026-05-31T14:59:59.999Z')).to.equal('open');
    expect(at('2026-05-31T15:00Z')).to.equal('after');
  });

  it('counts a day as long as it is that day anywhere on Earth', () => {
    const survey = {opens: '2026-05-01', closes: '2026-05-31'};
    expect(opensAt(survey)).to.equal(Date.parse('2026-05-01T00:00+14:00'));
    expect(closesAt(survey)).to.equal(Date.parse('2026-06-01T00:00-12:00'));
  });

  it('marks what came when the survey was closed', () => {
    const survey = {closes: '2026-05-31'};
    expect(isLate(survey, {submittedAt: '2026-06-01T11:59:59Z'})).to.equal(false);
    expect(isLate(survey, {submittedAt: '2026-06-01T12:00:00Z'})).to.equal(true);
  });
});
