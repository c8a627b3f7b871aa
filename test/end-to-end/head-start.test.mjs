import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {memberPage, openMemberSite} from './support/member-site.mjs';
import {launchBrowser} from './support/visitor.mjs';

const SURVEY = {
  id: 'two-questions',
  version: '1',
  title: 'Two questions',
  languages: ['en'],
  sections: [
    {
      id: 'only',
      title: 'Only',
      questions: [
        {
          id: 'rate',
          type: 'scale',
          title: 'How was it?',
          levels: [
            {value: 1, title: 'Bad'},
            {value: 2, title: 'Good'},
          ],
        },
        {id: 'said', type: 'text', title: 'What do you say?'},
      ],
    },
  ],
};
const BY_ADDRESS = '<consulta-feedback-form src="/survey.json" lang="en"></consulta-feedback-form>';
const WITHIN = `<consulta-feedback-form lang="fr"><script type="application/json">${JSON.stringify(SURVEY)}</script></consulta-feedback-form>`;
/** What all else in the first screen is made of. */
const BEGINNING = /\/chunks\/(control|begin)-[\w-]{7}\.js$/;

describe('the script tag', () => {
  let site;
  let browser;
  before(async () => {
    site = await openMemberSite({
      '/address': memberPage(BY_ADDRESS),
      '/within': memberPage(WITHIN),
      '/survey.json': JSON.stringify(SURVEY),
    });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A page with every path that it asks for, and that of what it had no answer to. */
  async function newPage() {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    return {context, page, asked};
  }
  const isAnswerable = (page) => page.locator('consulta-feedback-form').getByRole('textbox').fill('Good');

  for (const [name, path, language] of [
    ['by address', '/address', 'en'],
    ['in the page', '/within', 'fr'],
  ]) {
    it(`asks for all of the first screen at once, before any of it is there (definition ${name})`, async () => {
      const {context, page, asked} = await newPage();
      let release;
      const released = new Promise((resolve) => (release = resolve));
      await page.route(BEGINNING, async (route) => {
        await released;
        await route.continue();
      });
      const parts = ['control', 'begin', `words-${language}`, 'scale', 'text'];
      const requests = parts.map((part) => page.waitForRequest(new RegExp(`/chunks/${part}-[\\w-]{7}\\.js$`)));
      await page.goto(site.origin + path, {waitUntil: 'commit'});
      await Promise.all(requests);
      release();
      await isAnswerable(page);
      assert.equal(asked.filter((one) => one === '/survey.json').length, path === '/address' ? 1 : 0);
      await context.close();
    });
  }

  it('asks again for a definition that did not come with the head start', async () => {
    const {context, page, asked} = await newPage();
    await page.route('**/survey.json', (route) => route.abort(), {times: 1});
    await page.goto(`${site.origin}/address`);
    await page.locator('consulta-feedback-form').getByRole('button', {name: 'Try again'}).click();
    await isAnswerable(page);
    assert.equal(asked.filter((one) => one === '/survey.json').length, 2);
    await context.close();
  });

  it('begins once the network is back, when there was none for what it asks for', async () => {
    const {context, page} = await newPage();
    await page.route(BEGINNING, (route) => route.abort());
    const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
    await page.goto(`${site.origin}/address`);
    await warned;
    await page.unroute(BEGINNING);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await isAnswerable(page);
    await context.close();
  });

  it('works from the address of somebody else who lets it be used', async () => {
    const {context, page} = await newPage();
    const files = 'http://files.test';
    await page.route(`${files}/**`, async (route) => {
      const response = await route.fetch({url: route.request().url().replace(files, site.origin)});
      await route.fulfill({response, headers: {...response.headers(), 'access-control-allow-origin': site.origin}});
    });
    const head = `<script type="module" src="${files}/consulta/consulta.js"></script>`;
    await page.route(`${site.origin}/elsewhere`, (route) =>
      route.fulfill({contentType: 'text/html', body: memberPage(BY_ADDRESS, {head})}),
    );
    await page.goto(`${site.origin}/elsewhere`);
    await isAnswerable(page);
    // What comes in idle time may still be on its way.
    await page.unrouteAll({behavior: 'ignoreErrors'});
    await context.close();
  });
});
