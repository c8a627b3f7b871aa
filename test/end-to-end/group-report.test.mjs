import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {groupFiles, troubledFiles} from './support/assessment-files.mjs';
import {memberPage, openMemberSite} from './support/member-site.mjs';
import {assertQuiet, launchBrowser, watchPage} from './support/visitor.mjs';

const PEOPLE = 30;

describe('thirty people’s files and one group picture', () => {
  let site;
  let browser;
  before(async () => {
    site = await openMemberSite({
      '/organiser': memberPage('<consulta-responses survey-id="city-to-city" lang="en"></consulta-responses>'),
      '/group': memberPage(
        '<consulta-assessment-report view="group" reader="organiser" lang="en"></consulta-assessment-report>',
      ),
    });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function open(path) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const heard = watchPage(page, site.origin);
    await page.goto(`${site.origin}${path}`);
    return {context, page, heard};
  }

  /** Adds the files at the desk, and gives what it says of them. */
  async function addAtDesk(page, files) {
    const desk = page.locator('consulta-responses');
    await desk.locator('input[type="file"]').setInputFiles(files);
    await desk.locator('.preview, .report').first().waitFor();
    const confirm = desk.locator('.preview .primary');
    if ((await confirm.count()) > 0) await confirm.click();
    const report = desk.locator('.report');
    await report.getByText(`${files.length} files`).waitFor();
    const said = await report.innerText();
    await report.getByRole('button', {name: 'Dismiss', exact: true}).click();
    return said;
  }

  /** The group's picture in words, as the desk leads to it. */
  async function pictureAtDesk(page) {
    const desk = page.locator('consulta-responses');
    await desk.getByRole('button', {name: /^Show the group’s self-assessment/}).click();
    const report = desk.locator('consulta-assessment-report');
    await report.locator('[part="means"]').waitFor();
    return report.locator('article').innerText();
  }

  it('is the same whatever the order and however often, and each file left out is named', async () => {
    const files = groupFiles(PEOPLE);
    const first = await open('/organiser');
    const said = await addAtDesk(first.page, [...files, ...troubledFiles()]);
    assert.match(said, new RegExp(`${PEOPLE} new`));
    assert.match(said, /another-survey\.json\s+.*another questionnaire/);
    assert.match(said, /cut\.json\s+The end of this file is missing/);
    assert.match(said, /changed\.json\s+The questionnaire in it is not the one that was answered/);
    const again = await addAtDesk(first.page, [...files].reverse());
    assert.match(again, /Nothing has changed/);
    const picture = await pictureAtDesk(first.page);
    assert.match(picture, new RegExp(`Answers of ${PEOPLE} people`));
    assert.match(picture, /Where people differ most/);
    assertQuiet(first.heard, site);
    await first.context.close();

    const second = await open('/organiser');
    const middle = PEOPLE / 2;
    await addAtDesk(second.page, [...files.slice(middle), ...troubledFiles(), ...files.slice(0, middle)]);
    assert.equal(await pictureAtDesk(second.page), picture);
    await second.context.close();
  });

  it('comes from files dropped on a report where nothing is stored', async () => {
    const {context, page, heard} = await open('/group');
    const report = page.locator('consulta-assessment-report');
    await report.locator('input[type="file"]').setInputFiles([...groupFiles(PEOPLE), ...troubledFiles()]);
    await report.getByText(`Answers of ${PEOPLE} people`).waitFor();
    const left = await report.locator('[part="refused"] li').allInnerTexts();
    assert.deepEqual(
      left.map((line) => line.split(' – ')[0]),
      ['another-survey.json', 'cut.json', 'changed.json'],
    );
    assertQuiet(heard, site);
    await context.close();
  });
});
