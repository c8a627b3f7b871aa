import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';

import {answerAndListen, listenForSaves, numbers} from './support/killed-browser.mjs';
import {memberPage, openMemberSite} from './support/member-site.mjs';
import {respondent} from './support/respondent.mjs';
import {newProfile} from './support/visitor.mjs';

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 25);
/** A slow machine ends earlier, in rounds that show the same: but not before these. */
const FEWEST = Math.min(ROUNDS, 12);
const MOST_SECONDS = 90;
/** Of the survey; in each a browser is killed, and then the person begins anew. */
const SECTIONS = 9;
const EMBED = '<consulta-self-assessment instrument="city-to-city" lang="en"></consulta-self-assessment>';

describe('a browser that is killed', () => {
  let site;
  before(async () => {
    site = await openMemberSite({'/': memberPage(EMBED)});
  });
  after(() => site.close());

  it(`keeps every answer that was acknowledged, killed at up to ${ROUNDS} random moments`, async (test) => {
    const random = numbers(20261122);
    const end = performance.now() + MOST_SECONDS * 1000;
    const isOver = (rounds) => rounds >= ROUNDS || (rounds >= FEWEST && performance.now() > end);
    let rounds = 0;
    let answers = 0;
    while (!isOver(rounds)) {
      const profile = newProfile();
      try {
        const kept = {answers: {}, section: undefined};
        for (let section = 1; section <= SECTIONS && !isOver(rounds); section += 1) {
          rounds += 1;
          const acknowledged = await answerUntilKilled(profile, site, {kept, section, random, round: rounds});
          answers += Object.keys(acknowledged.answers).length;
          Object.assign(kept.answers, acknowledged.answers);
          kept.section = acknowledged.section;
        }
        await reopen(profile, site, (page) => assertKept(page, kept, rounds));
      } finally {
        profile.delete();
      }
    }
    test.diagnostic(`${answers} answers acknowledged in ${rounds} rounds, none missing`);
    assert.ok(answers >= rounds, 'every round had something to lose');
  });
});

/**
 * Looks at what was kept until now, answers one question after the other, and kills the browser at a random moment
 * after the first of these answers was acknowledged; returns what had been acknowledged by then.
 */
async function answerUntilKilled(profile, site, {kept, section, random, round}) {
  const {page, kill} = await profile.openToKill();
  try {
    const saves = await listenForSaves(page);
    await page.goto(site.origin);
    await respondent(page).ready();
    if (kept.section !== undefined) await assertKept(page, kept, round - 1);
    await page.evaluate(answerAndListen, {section, pause: 20 + random() * 180});
    const never = delay(60_000, undefined, {ref: false}).then(() =>
      assert.fail('nothing was acknowledged in a minute'),
    );
    await Promise.race([saves.first, never]);
    await delay(random() * 600);
    return saves.last();
  } finally {
    await kill();
  }
}

async function assertKept(page, {answers, section}, round) {
  const found = {answers: await respondent(page).answers(), section: await respondent(page).section()};
  assert.equal(found.section, section, `round ${round}: the same section`);
  for (const [question, value] of Object.entries(answers)) {
    assert.equal(found.answers[question], value, `round ${round}: ${question} was acknowledged`);
  }
}

async function reopen(profile, site, look) {
  const context = await profile.open();
  try {
    const page = context.pages()[0];
    await page.goto(site.origin);
    await respondent(page).ready();
    await look(page);
  } finally {
    await context.close();
  }
}
