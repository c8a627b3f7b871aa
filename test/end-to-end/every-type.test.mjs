import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import {ANSWERS, answerByKeys, answerByTouch} from './support/every-type-ways.mjs';
import {memberPage, openMemberSite} from './support/member-site.mjs';
import {stored} from './support/respondent.mjs';
import {assertQuiet, launchBrowser, watchPage} from './support/visitor.mjs';

const SURVEY = readFileSync(new URL('support/every-type.json', import.meta.url), 'utf8');
const TYPES = 13;
const EMBED = '<consulta-feedback-form src="/survey.json"></consulta-feedback-form>';
const PHONE = {viewport: {width: 320, height: 640}, isMobile: true, hasTouch: true};

describe('a survey with every type of question, on a page under a strict policy', () => {
  let site;
  let browser;
  before(async () => {
    site = await openMemberSite({
      '/survey.json': SURVEY,
      '/ar': memberPage(EMBED, {lang: 'ar" dir="rtl'}),
      '/fr': memberPage(EMBED, {lang: 'fr'}),
    });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('has every type', () => {
    const {sections} = JSON.parse(SURVEY);
    assert.equal(new Set(sections.flatMap(({questions}) => questions.map(({type}) => type))).size, TYPES);
  });

  /** Gives all answers and submits; what is stored, and what the page held against it. */
  async function respond(path, options, give, submit) {
    const context = await browser.newContext({locale: path.slice(1), ...options});
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const heard = watchPage(page, site.origin);
    await page.goto(`${site.origin}${path}`);
    await page.locator('consulta-feedback-form .section-title').first().waitFor();
    await give(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.getByRole('button', {name: submit, exact: true}).click();
    await page.locator('consulta-submitted').waitFor();
    const responses = await stored(page, 'responses');
    assertQuiet(heard, site);
    await context.close();
    assert.ok(width <= 0, `the page is ${width} px too wide`);
    return responses;
  }

  it('is filled by keyboard alone in Arabic and by touch at 320 px in French, to the same response', async () => {
    const byKeys = await respond('/ar', {}, answerByKeys, 'إنهاء');
    const byTouch = await respond('/fr', PHONE, answerByTouch, 'Terminer');

    assert.deepEqual(
      byKeys.map(({answers}) => answers),
      [ANSWERS],
    );
    assert.deepEqual(
      byTouch.map(({answers}) => answers),
      [ANSWERS],
    );
    const [{surveyHash}] = byKeys;
    assert.equal(byTouch[0].surveyHash, surveyHash);
    assert.deepEqual([byKeys[0].language, byTouch[0].language], ['ar', 'fr']);
  });
});
