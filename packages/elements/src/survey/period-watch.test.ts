import {expect} from '@open-wc/testing';

import {fakeClock} from '../../../../test/support/survey/fake-clock.js';
import {PeriodWatch} from './period-watch.js';
import type {SurveyStage} from './survey-time.js';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const DAY = 86_400_000;

function watch(period: {opens?: string; closes?: string}, now = NOON) {
  const clock = fakeClock(now);
  const heard: SurveyStage[] = [];
  const watched = new PeriodWatch((stage) => heard.push(stage));
  watched.follow(period, clock);
  return {clock, heard, watched};
}

describe('PeriodWatch', () => {
  it('waits for nothing where a survey has no dates', () => {
    const {clock, watched} = watch({});
    expect(watched.stage).to.equal('open');
    expect(clock.waits).to.deep.equal([]);
  });

  it('tells when it opens, when it closes soon, and when it is closed', () => {
    const {clock, heard, watched} = watch({opens: '2026-11-22T13:00:00Z', closes: '2026-11-22T14:00:00Z'});
    expect(watched.stage).to.equal('before');
    clock.goTo('2026-11-22T13:00:00Z');
    clock.goTo('2026-11-22T13:45:00Z');
    clock.goTo('2026-11-22T14:00:00Z');
    expect(heard).to.deep.equal(['open', 'closing', 'after']);
    expect(clock.waits).to.deep.equal([]);
  });

  it('is not early by a millisecond', () => {
    const {clock, heard} = watch({opens: '2026-11-22T13:00:00Z'});
    clock.goTo('2026-11-22T12:59:59.999Z');
    expect(heard).to.deep.equal([]);
    clock.goTo('2026-11-22T13:00:00Z');
    expect(heard).to.deep.equal(['open']);
  });

  it('waits no longer than a timer can, and then goes on waiting', () => {
    const {clock, heard} = watch({opens: new Date(NOON + 60 * DAY).toISOString()});
    expect(clock.waits).to.deep.equal([2 ** 31 - 1]);
    clock.goTo(new Date(NOON + 59 * DAY).toISOString());
    expect(heard).to.deep.equal([]);
    expect(clock.waits).to.deep.equal([DAY]);
    clock.goTo(new Date(NOON + 60 * DAY).toISOString());
    expect(heard).to.deep.equal(['open']);
  });

  it('looks at the clock when a device that slept is looked at again', () => {
    const {clock, heard} = watch({closes: '2026-11-22T13:00:00Z'});
    clock.sleepUntil('2026-11-22T18:00:00Z');
    expect(heard).to.deep.equal([]);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(heard).to.deep.equal(['after']);
  });

  it('waits no more once it is stopped', () => {
    const {clock, heard, watched} = watch({closes: '2026-11-22T13:00:00Z'});
    watched.stop();
    expect(clock.waits).to.deep.equal([]);
    clock.goTo('2026-11-22T13:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(heard).to.deep.equal([]);
  });
});
