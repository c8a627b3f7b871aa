import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {extractText} from 'unpdf';

import {openMemberSite} from './support/member-site.mjs';
import {assertQuiet, launchBrowser, watchPage} from './support/visitor.mjs';
import {WORKSHOP} from './support/workshop-survey.mjs';

const WHO = {
  id: 'who',
  title: {en: 'You', fr: 'Vous'},
  questions: [{id: 'name', type: 'text', title: {en: 'Your city', fr: 'Votre ville'}}],
};
const means = {
  id: 'means',
  type: 'matrix',
  title: {en: 'Our means', fr: 'Nos moyens'},
  rows: [
    {id: 'money', title: {en: 'Money', fr: 'Argent'}},
    {id: 'staff', title: {en: 'Staff', fr: 'Personnel'}},
  ],
  from: 1,
  to: 3,
  notApplicable: true,
  target: true,
};
const SURVEY = {
  id: 'sheet',
  version: '1',
  title: {en: 'Our partnership', fr: 'Notre partenariat'},
  languages: ['en', 'fr'],
  sections: [WHO, {id: 'all', title: {en: 'All', fr: 'Tout'}, questions: [means]}],
};

describe('a blank form for paper, by a link', () => {
  let site;
  let browser;
  before(async () => {
    site = await openMemberSite({
      '/sheet.json': JSON.stringify(SURVEY),
      '/partnership.json': JSON.stringify(WORKSHOP),
      '/broken.json': '{"id": "broken"}',
    });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function visit(query) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const heard = watchPage(page, site.origin);
    await page.goto(`${site.origin}/consulta/survey.html?${query}`);
    return {context, page, heard};
  }
  const plain = (text) => text.replaceAll(/\s+/g, ' ');
  const printed = async (page) => {
    const {text} = await extractText(new Uint8Array(await page.pdf({format: 'A4'})), {mergePages: true});
    return plain(text);
  };

  it('has the questions with their codes, nothing to answer on the screen, and begins nothing', async () => {
    const {context, page, heard} = await visit('src=/sheet.json&lang=en&print=blank');
    const form = page.locator('consulta-paper-form');
    await form.getByText('Form to fill in on paper').waitFor();
    const codes = await form.locator('.code').allInnerTexts();
    assert.deepEqual(codes.filter(Boolean), ['A1', 'B1a', 'B1b']);
    assert.equal(await page.title(), 'Our partnership');
    const fields = form.locator('article').locator('input, textarea, select, button, a');
    assert.equal(await fields.count(), 0);
    assert.equal(await page.locator('consulta-feedback-form, consulta-self-assessment').count(), 0);
    const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({name}) => name));
    assert.deepEqual(databases, []);
    assertQuiet(heard, site);
    await context.close();
  });

  it('prints the form alone, in the language that is chosen', async () => {
    const {context, page} = await visit('src=/sheet.json&lang=fr&print=blank');
    const form = page.locator('consulta-paper-form');
    await form.getByText('Formulaire à remplir sur papier').waitFor();
    const text = await printed(page);
    for (const part of [
      'Notre partenariat',
      'A1 Votre ville',
      'B1a Argent',
      'B1b Personnel',
      'n Sans objet',
      'Cible >',
    ]) {
      assert.ok(text.includes(part), `"${part}" is printed: ${text}`);
    }
    assert.doesNotMatch(text, /Imprimer|Langue|Suivant/, 'no button and no menu is printed');
    await form.getByRole('combobox').selectOption('en');
    await form.getByText('Form to fill in on paper').waitFor();
    assert.match(await printed(page), /B1a Money/);
    await context.close();
  });

  it('has room for a target and importance where they are asked', async () => {
    const {context, page} = await visit('src=/partnership.json&lang=en&print=blank');
    const notes = page.locator('consulta-paper-form .notes').first();
    assert.equal(plain(await notes.innerText()), 'Target > Importance !1 low !2 normal !3 high');
    await context.close();
  });

  it('says so where the link leads to no questionnaire', async () => {
    const {context, page} = await visit('src=/broken.json&lang=en&print=blank');
    await page.getByRole('heading', {name: 'There is no questionnaire here'}).waitFor();
    assert.equal(await page.locator('consulta-paper-form').count(), 0);
    await context.close();
  });
});
