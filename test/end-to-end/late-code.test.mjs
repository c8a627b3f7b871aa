import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {memberPage, openMemberSite} from './support/member-site.mjs';
import {respondent, stored} from './support/respondent.mjs';
import {launchBrowser} from './support/visitor.mjs';

const SURVEY = {
  id: 'one-text',
  version: '1',
  title: {en: 'One text', fr: 'Un texte'},
  languages: ['en', 'fr'],
  sections: [
    {
      id: 'only',
      title: {en: 'Only', fr: 'Seule'},
      questions: [{id: 'said', type: 'text', title: {en: 'What do you say?', fr: 'Que dites-vous ?'}}],
    },
  ],
};

describe('code that comes after the questions', () => {
  let site;
  before(async () => {
    site = await openMemberSite({
      '/': memberPage(
        `<consulta-feedback-form lang="en"><script type="application/json">${JSON.stringify(SURVEY)}</script></consulta-feedback-form>`,
      ),
    });
  });
  after(() => site.close());

  for (const part of ['page-rest', 'session']) {
    it(`may be missing (${part}): the page says so, keeps what is said, and goes on once it can be loaded`, async () => {
      const browser = await launchBrowser();
      const page = await browser.newPage();
      const missing = `**/chunks/${part}-*.js`;
      await page.route(missing, (route) => route.fulfill({status: 404, body: 'Not found'}));
      await page.goto(site.origin);
      const {element, check, submit} = respondent(page, undefined, 'consulta-feedback-form');
      await element.getByRole('textbox').fill('Good');
      const tryAgain = element.getByRole('button', {name: 'Try again'});
      await tryAgain.waitFor();
      assert.equal(await element.getByRole('alert').count(), 1);
      await check();
      assert.equal(await element.getByRole('textbox').inputValue(), 'Good');

      await page.unroute(missing);
      await tryAgain.click();
      await element.locator('consulta-save-status').waitFor();
      assert.equal(await element.getByRole('textbox').inputValue(), 'Good');
      await check();
      await submit();
      await page.locator('consulta-submitted').waitFor();
      const [response] = await stored(page, 'responses');
      assert.deepEqual(response.answers, {said: 'Good'});
      await browser.close();
    });
  }

  for (const [part, step] of [
    ['beside-text', (survey) => survey.setAttribute('beside-lang', 'fr')],
    ['words-fr', (survey) => (survey.lang = 'fr')],
  ]) {
    it(`may be missing (${part}): a language that is asked for later comes by itself once it can be loaded`, async () => {
      const browser = await launchBrowser();
      const page = await browser.newPage();
      const missing = `**/chunks/${part}-*.js`;
      await page.route(missing, (route) => route.fulfill({status: 404, body: 'Not found'}));
      await page.goto(site.origin);
      const {element} = respondent(page, undefined, 'consulta-feedback-form');
      await element.getByRole('textbox').fill('Good');
      const refused = page.waitForResponse(missing);
      await element.evaluate(step);
      await refused;

      await page.unroute(missing);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await element.getByText('Que dites-vous', {exact: false}).first().waitFor();
      assert.equal(await element.getByRole('textbox').inputValue(), 'Good');
      await browser.close();
    });
  }
});
