import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {parse} from 'csv-parse/sync';

import {memberPage, openMemberSite} from './support/member-site.mjs';
import {respondent} from './support/respondent.mjs';
import {assertQuiet, launchBrowser, watchPage} from './support/visitor.mjs';

const PEOPLE = 60;

describe('sixty people and one organiser, without a server', () => {
  let site;
  let browser;
  let folder;
  before(async () => {
    site = await openMemberSite({
      '/': memberPage('<consulta-self-assessment instrument="city-to-city" lang="en"></consulta-self-assessment>'),
      '/organiser': memberPage('<consulta-responses lang="en"></consulta-responses>'),
    });
    browser = await launchBrowser();
    folder = mkdtempSync(join(tmpdir(), 'consulta-files-'));
  });
  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** One person in a profile of their own: an organisation, two answers that depend on the number, the file. */
  async function answerAs(person) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const heard = watchPage(page, site.origin);
    await page.goto(site.origin);
    const survey = respondent(page);
    await survey.ready();
    await survey.element.getByRole('textbox').first().fill(`City ${person}`);
    await survey.next();
    await survey.choose(0, (person % 5) + 1);
    await survey.choose(1, (Math.floor(person / 5) % 5) + 1);
    await survey.press(/^Gender equality and inclusion/);
    await survey.check();
    await survey.submit();
    const downloading = page.waitForEvent('download');
    await survey.press('Download my answers');
    const download = await downloading;
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    assertQuiet(heard, site);
    await context.close();
    return file;
  }

  /** A browser's own crash is not what is shown here; the person comes back, as people do, and it is reported. */
  async function answerInSpiteOfCrashes(person, test) {
    for (let crashes = 0; ; crashes += 1) {
      try {
        return await answerAs(person);
      } catch (error) {
        if (crashes === 2 || !String(error).includes('Target crashed')) throw error;
        test.diagnostic(`The browser crashed under person ${person}.`);
      }
    }
  }

  async function openDesk() {
    const context = await browser.newContext();
    const page = await context.newPage();
    const heard = watchPage(page, site.origin);
    await page.goto(`${site.origin}/organiser`);
    const desk = page.locator('consulta-responses');
    const add = async (files, said) => {
      await desk.locator('input[type="file"]').setInputFiles(files);
      await desk.getByText(said).first().waitFor();
      const confirm = desk.locator('.preview .primary');
      if ((await confirm.count()) === 0) return;
      await confirm.click();
      await desk.getByRole('button', {name: 'Undo this import'}).waitFor();
    };
    const download = async (name) => {
      const downloading = page.waitForEvent('download');
      await desk.getByRole('button', {name}).click();
      return readFileSync(await (await downloading).path(), 'utf8');
    };
    return {context, heard, desk, add, download};
  }

  it('come together as one result, whatever the order and however often', async (test) => {
    const files = [];
    for (let person = 0; person < PEOPLE; person += 1) files.push(await answerInSpiteOfCrashes(person, test));
    assert.equal(new Set(files).size, PEOPLE, 'every file has a name of its own');

    const first = await openDesk();
    await first.add(files, `${PEOPLE} new`);
    await first.add([...files].reverse(), `${PEOPLE} were already here`);
    await first.desk.getByText(`${PEOPLE} responses`).first().waitFor();
    const json = await first.download(/^File for another/);
    const csv = await first.download(/^CSV for R \/ SPSS/);
    assertQuiet(first.heard, site);
    await first.context.close();

    const rows = parse(csv, {columns: true});
    assert.equal(rows.length, PEOPLE);
    for (let person = 0; person < PEOPLE; person += 1) {
      const row = rows.find(({organisation}) => organisation === `City ${person}`);
      assert.equal(row?.strategy1, String((person % 5) + 1));
      assert.equal(row?.strategy2, String((Math.floor(person / 5) % 5) + 1));
      assert.equal(row?.strategy3, '');
    }

    const exported = join(folder, 'everything.json');
    writeFileSync(exported, json);
    const second = await openDesk();
    await second.add([exported], `${PEOPLE} new`);
    assert.equal(await second.download(/^File for another/), json, 'the same bytes');
    assertQuiet(second.heard, site);
    await second.context.close();
  });
});
