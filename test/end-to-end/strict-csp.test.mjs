import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import {memberPage, openMemberSite} from './support/member-site.mjs';
import {FRENCH, respondent} from './support/respondent.mjs';
import {assertQuiet, newProfile, watchPage} from './support/visitor.mjs';

const text = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const priorities = JSON.parse(text('packages/instruments/cib-priorities-2024.json'));

const EMBED = '<consulta-self-assessment instrument="city-to-city" lang="fr"></consulta-self-assessment>';

describe('the embed on a page under a strict policy', () => {
  let site;
  let profile;
  before(async () => {
    site = await openMemberSite({
      '/fr': memberPage(EMBED, {lang: 'fr'}),
      '/demo': text('demo/strict.html'),
      '/site.css': text('demo/site.css'),
    });
    profile = newProfile();
  });
  after(async () => {
    await site.close();
    profile.delete();
  });

  it('is answered in French by keyboard alone, and is all there after the browser was killed', async () => {
    const {page, kill} = await profile.openToKill();
    const heard = watchPage(page, site.origin);
    await page.goto(`${site.origin}/fr`);
    await respondent(page, FRENCH).ready();

    const given = await answerByKeyboard(page, 20);
    assert.equal(given, 20);
    const before = {answers: await respondent(page).answers(), section: await respondent(page).section()};
    await page.getByText(/^Enregistré sur cet appareil à/).waitFor();
    await kill();
    assertQuiet(heard, site);

    const second = await profile.open();
    const again = second.pages()[0];
    const heardAgain = watchPage(again, site.origin);
    await again.goto(`${site.origin}/fr`);
    await respondent(again, FRENCH).ready();
    assert.deepEqual({answers: await respondent(again).answers(), section: await respondent(again).section()}, before);
    assert.equal(Object.keys(before.answers).length, 20);
    await again.getByText('(20 réponses sur 37)').waitFor();

    await again.getByRole('button', {name: /^Égalité de genre et inclusion/}).click();
    await respondent(again, FRENCH).check();
    await respondent(again, FRENCH).submit();
    await again.getByText('enregistrées sur cet appareil, elles ne sont pas encore envoyées').waitFor();
    await again.locator('consulta-assessment-report').getByText('Toutes les dimensions ensemble').first().waitFor();
    assertQuiet(heardAgain, site);
    await second.close();
  });

  it('shows all results on one page, those just given, and those that a worker works out', async () => {
    const own = newProfile();
    const context = await own.open();
    const page = await context.newPage();
    const heard = watchPage(page, site.origin);
    const workers = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto(`${site.origin}/demo`);
    const person = respondent(page);
    await person.ready();
    const feedback = page.locator('consulta-feedback-results');
    await feedback.getByText('No answers are here yet').waitFor();

    await person.element.getByRole('textbox').first().fill('City of Lyon');
    await person.press(/^Gender equality and inclusion/);
    await person.choose(0, 4);
    await person.check();
    await person.submit();
    await feedback.locator('[part=basis]', {hasText: '1 response'}).waitFor();
    await feedback.locator('h3').first().waitFor();

    const ranking = page.locator('consulta-ranking-results');
    await ranking.evaluate(showRankings, {survey: priorities, responses: rankings(120)});
    await ranking.locator('[part=smallest-change]').waitFor();
    assert.equal(workers.filter((url) => url.includes('result-worker')).length, 1);
    assertQuiet(heard, site);
    await context.close();
    own.delete();
  });
});

function showRankings(element, properties) {
  Object.assign(element, properties);
}

/** So many people, of whom one in three begins elsewhere. */
function rankings(count) {
  const [question] = priorities.sections[0].questions;
  const items = question.items.filter(({parent}) => parent === undefined).map(({id}) => id);
  return Array.from({length: count}, (_, person) => ({
    format: 1,
    id: `018f0000-0000-7000-8000-${String(person).padStart(12, '0')}`,
    kind: 'individual',
    surveyId: priorities.id,
    surveyVersion: priorities.version,
    surveyHash: '0'.repeat(64),
    language: 'en',
    startedAt: '2026-03-01T10:00:00.000Z',
    submittedAt: '2026-03-01T10:05:00.000Z',
    answers: {[question.id]: person % 3 === 0 ? items.slice(1, 4) : items.slice(0, 3)},
    origin: {site: 'https://example.org', mode: 'own'},
  }));
}

/** Tab, a number, Tab …: the focus tells where the keyboard is. */
async function answerByKeyboard(page, count) {
  let given = 0;
  for (let presses = 0; given < count && presses < 600; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return {
        isUnanswered: element?.type === 'radio' && !element.getRootNode().querySelector('input:checked'),
        isNext: element?.textContent?.trim() === 'Suivant',
      };
    });
    if (focus.isUnanswered) {
      await page.keyboard.press(String((given % 5) + 1));
      given += 1;
    } else if (focus.isNext) {
      await page.keyboard.press('Enter');
    }
  }
  return given;
}
