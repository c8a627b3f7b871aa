import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {memberPage, openMemberSite} from './support/member-site.mjs';
import {fingerOn, ITEMS, shownOrder, TOUCH_WAYS, WANTED, WAYS} from './support/ranking-ways.mjs';
import {respondent, stored} from './support/respondent.mjs';
import {assertQuiet, launchBrowser, watchPage} from './support/visitor.mjs';

const OPTIONS = ITEMS.map((id) => `<option value="${id}">${id[0].toUpperCase()}${id.slice(1)}</option>`).join('');
const FORM = `<form><consulta-ranking name="order" label="Your priorities">${OPTIONS}</consulta-ranking></form>`;
/** A list in a box that scrolls, in a page that scrolls. */
const SCROLLING = `<p class="high">Above</p><div class="box"><p class="high">Before</p>${FORM}<p class="high">After</p></div><p class="high">Below</p>`;
const CSS = '.high { height: 30rem } .box { height: 36rem; overflow: auto; border: 1px solid }';
const SCRIPT = '<script type="module" src="/consulta/consulta.js"></script>';
const STYLE = '<link rel="stylesheet" href="/member.css">';

/** A host page whose own component holds the form in its shadow root. */
const HOST = `customElements.define('member-section', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({mode: 'open'}).append(document.querySelector('template').content.cloneNode(true));
  }
});`;

const SURVEY = {
  id: 'ways',
  version: '1',
  title: {en: 'Ways', ar: 'طرق'},
  languages: ['en', 'ar'],
  sections: [
    {
      id: 'page',
      title: {en: 'Order', ar: 'ترتيب'},
      questions: [
        {
          id: 'order',
          type: 'ranking',
          title: {en: 'Your priorities', ar: 'أولوياتك'},
          items: ITEMS.map((id) => ({id, title: {en: id, ar: `بند ${id}`}})),
        },
      ],
    },
  ],
};
const EMBED = '<consulta-priority-ranking src="/survey.json"></consulta-priority-ranking>';
const ARABIC = {check: 'مراجعة إجاباتك', submit: 'إنهاء'};

describe('a ranking, whichever way it is given', () => {
  let site;
  let browser;
  before(async () => {
    site = await openMemberSite({
      '/member.css': CSS,
      '/survey.json': JSON.stringify(SURVEY),
      '/host.js': HOST,
      '/form': memberPage(FORM),
      '/form-ar': memberPage(FORM, {lang: 'ar" dir="rtl'}),
      '/scrolling': memberPage(SCROLLING, {head: SCRIPT + STYLE}),
      '/scrolling-ar': memberPage(SCROLLING, {lang: 'ar" dir="rtl', head: SCRIPT + STYLE}),
      '/shadow': memberPage(`<template>${FORM}</template><member-section></member-section>`, {
        head: '<script type="module" src="/consulta/elements/ranking.js"></script><script type="module" src="/host.js"></script>',
      }),
      '/survey': memberPage(EMBED),
      '/survey-ar': memberPage(EMBED, {lang: 'ar" dir="rtl'}),
    });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path, {blocked, ...options} = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    if (blocked) await page.route(blocked, (route) => route.abort());
    page.setDefaultTimeout(10_000);
    const heard = watchPage(page, site.origin);
    await page.goto(`${site.origin}${path}`);
    await page.locator('consulta-ranking .waiting').first().waitFor();
    return {page, heard, close: () => context.close()};
  }
  const PHONE = {viewport: {width: 360, height: 740}, isMobile: true, hasTouch: true};

  /** What the form holds, and what the page shows. */
  const given = async (page) => ({
    entries: await page.locator('form').evaluate((form) => [...new FormData(form)]),
    shown: await shownOrder(page),
  });
  const EXPECTED = {entries: WANTED.map((id) => ['order', id]), shown: WANTED};

  for (const path of ['/form', '/form-ar', '/shadow']) {
    for (const [name, give] of Object.entries(WAYS)) {
      it(`fills the form in the same way: ${name}, ${path}`, async () => {
        const {page, heard, close} = await open(path);
        await give(page);
        assert.deepEqual(await given(page), EXPECTED);
        assertQuiet(heard, site);
        await close();
      });
    }
  }

  for (const path of ['/scrolling', '/scrolling-ar', '/shadow']) {
    for (const [name, give] of Object.entries(TOUCH_WAYS)) {
      it(`fills the form in the same way on a phone: ${name}, ${path}`, async () => {
        const {page, heard, close} = await open(path, PHONE);
        await give(page);
        assert.deepEqual(await given(page), EXPECTED);
        assertQuiet(heard, site);
        await close();
      });
    }
  }

  it('lets a finger scroll the page on a row, and not on a handle', async () => {
    const {page, close} = await open('/scrolling', PHONE);
    await TOUCH_WAYS.tap(page);
    const box = page.locator('.box');
    const finger = await fingerOn(page);
    const swipe = async (selector) => {
      const place = await page.locator(`consulta-ranking .ranked >> nth=3 >> ${selector}`).boundingBox();
      const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
      await finger('touchStart', x, y);
      for (let step = 1; step <= 8; step += 1) await finger('touchMove', x, y - step * 10);
      await finger('touchEnd');
    };
    await page.locator('consulta-ranking').evaluate((control) => control.scrollIntoView({block: 'start'}));
    const before = await box.evaluate((element) => element.scrollTop);
    await swipe('.handle');
    assert.equal(await box.evaluate((element) => element.scrollTop), before);
    assert.notDeepEqual(await shownOrder(page), WANTED);
    await swipe('.title');
    await page.waitForFunction((top) => document.querySelector('.box').scrollTop > top, before);
    await close();
  });

  it('takes a tap without the code for what is done with a ranking, and shows it once that can be loaded', async () => {
    const blocked = '**/handling-*.js';
    const {page, close} = await open('/form', {blocked});
    await page.locator('consulta-ranking [data-name="digital"] [data-act="add"]').click();
    const tryAgain = page.getByRole('button', {name: /^Try again/});
    await tryAgain.waitFor();
    assert.deepEqual((await given(page)).entries, [['order', 'digital']]);
    await page.unroute(blocked);
    await tryAgain.click();
    await page.locator('consulta-ranking .ranked').waitFor();
    await page.locator('consulta-ranking [data-name="finance"] .title').click();
    await page.locator('consulta-ranking .ranked[data-name="finance"]').waitFor();
    assert.deepEqual((await given(page)).shown, ['digital', 'finance']);
    await close();
  });

  it('prints the order as a plain list, the words beside their numbers', async () => {
    const {page, close} = await open('/form');
    await WAYS.tap(page);
    await page.emulateMedia({media: 'print'});
    const box = (selector) => page.locator(`consulta-ranking .ranked >> nth=0 >> ${selector}`).boundingBox();
    const [number, title] = [await box('.number'), await box('.title')];
    assert.ok(title.width > 200 && title.x > number.x && title.y < number.y + number.height);
    assert.equal(await page.locator('consulta-ranking button:visible').count(), 0);
    await close();
  });

  for (const [path, words] of [
    ['/survey', undefined],
    ['/survey-ar', ARABIC],
  ]) {
    for (const [name, give] of Object.entries(WAYS)) {
      it(`becomes the same response: ${name}, ${path}`, async () => {
        const {page, heard, close} = await open(path);
        await give(page);
        const person = respondent(page, words, 'consulta-priority-ranking');
        await person.check();
        await person.submit();
        await page.locator('consulta-submitted').waitFor();
        const [record] = await stored(page, 'responses');
        assert.deepEqual((record.response ?? record).answers, {order: WANTED});
        assertQuiet(heard, site);
        await close();
      });
    }
  }
});
