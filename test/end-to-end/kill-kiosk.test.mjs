import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';

import {numbers} from './support/killed-browser.mjs';
import {memberPage, openMemberSite} from './support/member-site.mjs';
import {respondent, stored} from './support/respondent.mjs';
import {newProfile} from './support/visitor.mjs';

const SURVEY = {
  id: 'evening',
  version: '1',
  title: 'The evening',
  languages: ['en'],
  sections: [
    {
      id: 'you',
      title: 'You',
      questions: [
        {id: 'name', type: 'text', title: 'Your organisation'},
        {id: 'useful', type: 'scale', title: 'How useful was it?', from: 1, to: 5},
      ],
    },
  ],
};
const EMBED = '<consulta-feedback-form src="/evening.json" kiosk></consulta-feedback-form>';
const CITIES = ['Alba', 'Bruma', 'Calda'];

describe('a tablet whose battery dies', () => {
  let site;
  let profile;
  before(async () => {
    site = await openMemberSite({'/': memberPage(EMBED), '/evening.json': JSON.stringify(SURVEY)});
    profile = newProfile();
  });
  after(async () => {
    await site.close();
    profile.delete();
  });

  const personAt = (page) => respondent(page, undefined, 'consulta-feedback-form');

  /** The facilitator sets the tablet up, some time before it is handed round. */
  async function setUp(context) {
    const page = context.pages()[0];
    await page.goto(site.origin);
    const {element, press, ready} = personAt(page);
    await element.getByLabel('PIN, 4 to 12 digits').fill('2580');
    await element.getByLabel('The PIN once more').fill('2580');
    await press('Start');
    await ready();
    await context.close();
  }

  /** Somebody writes their city, which is acknowledged, and goes on; the tablet dies within the next moments. */
  async function answerUntilKilled({page, kill}, city, random) {
    try {
      await page.goto(site.origin);
      await assertNobody(page, CITIES.slice(0, CITIES.indexOf(city)));
      const {element} = personAt(page);
      const name = element.getByRole('textbox', {name: 'Your organisation'});
      await name.fill(city);
      await name.press('Tab');
      await element.getByText(/^Saved on this device/).waitFor();
      await element.locator('consulta-scale input[value="4"]').check({force: true});
      await delay(random() * 400);
    } finally {
      await kill();
    }
  }

  /** The page begins afresh: nothing of those before is seen, and what they left is marked and kept. */
  async function assertNobody(page, cities) {
    const {element, ready, answers} = personAt(page);
    await ready();
    assert.deepEqual(await answers(), {});
    assert.equal(await element.getByRole('textbox', {name: 'Your organisation'}).inputValue(), '');
    assert.equal(await element.locator('input:checked').count(), 0);
    if (cities.length === 0) return;
    const drafts = await stored(page, 'drafts');
    assert.deepEqual(
      drafts.map((draft) => [draft.answers.name, draft.mode]).sort(),
      cities.map((city) => [city, 'kiosk']),
    );
  }

  it('is a kiosk again by itself, shows nothing of whom it left, and gives all of it to the facilitator', async () => {
    const random = numbers(20261128);
    await setUp(await profile.open());
    for (const city of CITIES) await answerUntilKilled(await profile.openToKill(), city, random);

    const context = await profile.open();
    const page = context.pages()[0];
    await page.goto(site.origin);
    await assertNobody(page, CITIES);
    const {element, press, answers} = personAt(page);
    await press('For the facilitator');
    await element.getByLabel('PIN', {exact: true}).fill('2580');
    await press('Open');
    await element.getByRole('heading', {name: 'For the facilitator'}).waitFor();
    const bringBack = element.getByRole('button', {name: /^Bring back/});
    // The list is read from the store after the heading stands there.
    await bringBack.nth(CITIES.length - 1).waitFor();
    assert.equal(await bringBack.count(), CITIES.length);
    await bringBack.first().click();
    await element.getByRole('textbox', {name: 'Your organisation'}).waitFor();
    assert.ok(CITIES.includes((await answers()).name));
    await context.close();
  });
});
