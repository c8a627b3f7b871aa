import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';

import {memberPage, openMemberSite} from './support/member-site.mjs';
import {respondent} from './support/respondent.mjs';
import {newProfile} from './support/visitor.mjs';

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 25);
const EMBED = '<consulta-self-assessment instrument="city-to-city" lang="en"></consulta-self-assessment>';

/** The same numbers in every run: the linear congruential generator of Numerical Recipes (section 7.1). */
function numbers(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

describe('a browser that is killed', () => {
  let site;
  before(async () => {
    site = await openMemberSite({'/': memberPage(EMBED)});
  });
  after(() => site.close());

  it(`keeps every answer that was acknowledged, killed at ${ROUNDS} random moments`, async (test) => {
    const random = numbers(20261122);
    let rounds = 0;
    let acknowledgedAnswers = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const profile = newProfile();
      try {
        const acknowledged = await answerUntilKilled(profile, site, random);
        // A round that is killed before its first acknowledgement has nothing to lose.
        if (!acknowledged) continue;
        rounds += 1;
        acknowledgedAnswers += Object.keys(acknowledged.answers).length;
        const found = await reopen(profile, site);
        assert.equal(found.section, acknowledged.section, `round ${round}: the same section`);
        for (const [question, value] of Object.entries(acknowledged.answers)) {
          assert.equal(found.answers[question], value, `round ${round}: ${question} was acknowledged`);
        }
      } finally {
        profile.delete();
      }
    }
    test.diagnostic(`${acknowledgedAnswers} answers acknowledged in ${rounds} of ${ROUNDS} rounds, none missing`);
    assert.ok(rounds >= ROUNDS * 0.8, `only ${rounds} of ${ROUNDS} rounds had something to lose`);
  });
});

/** Answers one question after the other and kills the browser; returns what had been acknowledged before. */
async function answerUntilKilled(profile, site, random) {
  const {page, kill} = await profile.openToKill();
  let acknowledged;
  await page.exposeFunction('acknowledge', (stored) => (acknowledged = stored));
  await page.goto(site.origin);
  await respondent(page).ready();
  await page.evaluate(answerAndListen, {section: 1 + Math.floor(random() * 9), pause: 20 + random() * 150});
  await delay(350 + random() * 900);
  await kill();
  return acknowledged;
}

/** In the page: one answer after the other in one section; every `consulta-saved` tells what it stands for. */
function answerAndListen({section, pause}) {
  const survey = document.querySelector('consulta-self-assessment');
  const {session} = survey;
  session.goTo(session.sections()[section].id);
  const given = [];
  survey.addEventListener('consulta-answer', ({questionId, answer}) =>
    given.push({questionId, answer, at: Date.now()}),
  );
  survey.addEventListener('consulta-saved', async () => {
    // The status is shown right after the event; it says up to which moment the answers are stored.
    await Promise.resolve();
    const {savedAt} = survey.shadowRoot.querySelector('consulta-save-status').status;
    const stored = given.filter(({at}) => at < Date.parse(savedAt));
    const answers = Object.fromEntries(stored.map(({questionId, answer}) => [questionId, answer]));
    if (stored.length > 0) globalThis.acknowledge({answers, section: session.section});
  });
  let level = 0;
  const answerNext = () => {
    const controls = [...survey.shadowRoot.querySelectorAll('consulta-scale')];
    const open = controls.find(({name}) => session.answerTo(name) === undefined);
    if (!open) return;
    open.shadowRoot.querySelectorAll('input[type=radio]')[level++ % 5].click();
    setTimeout(answerNext, pause);
  };
  requestAnimationFrame(() => requestAnimationFrame(answerNext));
}

async function reopen(profile, site) {
  const context = await profile.open();
  try {
    const page = context.pages()[0];
    await page.goto(site.origin);
    await respondent(page).ready();
    return {answers: await respondent(page).answers(), section: await respondent(page).section()};
  } finally {
    await context.close();
  }
}
