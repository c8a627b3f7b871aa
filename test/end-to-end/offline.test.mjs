import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';

import {memberPage, openMemberSite} from './support/member-site.mjs';
import {respondent, stored} from './support/respondent.mjs';
import {launchBrowser, newProfile} from './support/visitor.mjs';

/** For so long nothing is asked for, in milliseconds, when all that is fetched in idle time is there. */
const QUIET = 4000;

/** Waits until a page has asked for nothing in a while. */
function untilQuiet(page) {
  let last = Date.now();
  for (const moment of ['request', 'requestfinished']) page.on(moment, () => (last = Date.now()));
  return async () => {
    while (Date.now() - last < QUIET) await delay(200);
  };
}

describe('without a network', () => {
  let site;
  before(async () => {
    site = await openMemberSite({
      '/': memberPage('<consulta-self-assessment instrument="city-to-city" lang="en"></consulta-self-assessment>'),
    });
  });
  after(() => site.close());

  /** Answers, submits, reads the report and downloads the file; returns what the file holds. */
  async function finish(page) {
    const person = respondent(page);
    await person.next();
    await person.choose(0, 4);
    await person.choose(1, 3);
    await person.press(/^Gender equality and inclusion/);
    await person.check();
    await person.submit();
    await person.element.getByText('saved on this device, not sent yet').waitFor();
    await person.element.locator('consulta-assessment-report').getByText('3.5').first().waitFor();
    const [response] = await stored(page, 'responses');
    assert.deepEqual(response.answers, {strategy1: 4, strategy2: 3});
    assert.deepEqual(await stored(page, 'drafts'), []);
    const downloading = page.waitForEvent('download');
    await person.press('File for the organiser');
    return JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  }

  function assertComplete(file) {
    assert.equal(file.consulta, 1);
    assert.deepEqual(file.responses[0].answers, {strategy1: 4, strategy2: 3});
    assert.equal(file.surveys[0].id, 'city-to-city');
  }

  it('a page that was loaded before goes on to the report and the file', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const isFetchedAhead = untilQuiet(page);
    await page.goto(site.origin);
    await respondent(page).ready();
    await page.waitForFunction(
      () => customElements.get('consulta-assessment-report') && customElements.get('consulta-submitted'),
    );
    await isFetchedAhead();
    site.online(false);
    try {
      assertComplete(await finish(page));
    } finally {
      site.online(true);
      await browser.close();
    }
  });

  it('survey.html starts cold after one visit, and goes on to the report and the file', async () => {
    const profile = newProfile();
    const address = `${site.origin}/consulta/survey.html?instrument=city-to-city&lang=en`;
    try {
      const online = await profile.open();
      const visited = online.pages()[0];
      await visited.goto(address);
      await respondent(visited).ready();
      await visited.evaluate(() => navigator.serviceWorker.ready);
      await online.close();

      site.online(false);
      const offline = await profile.open();
      const page = offline.pages()[0];
      await page.goto(address);
      await respondent(page).ready();
      assertComplete(await finish(page));
      await offline.close();
    } finally {
      site.online(true);
      profile.delete();
    }
  });
});
