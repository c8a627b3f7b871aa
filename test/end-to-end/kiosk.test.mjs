import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {memberPage, openMemberSite} from './support/member-site.mjs';
import {stored} from './support/respondent.mjs';
import {openTablet, visible} from './support/tablet.mjs';
import {assertQuiet, launchBrowser} from './support/visitor.mjs';

const FORM = 'consulta-feedback-form';
const SURVEY = {
  id: 'evening',
  version: '1',
  title: {en: 'The evening', fr: 'La soirée'},
  languages: ['en', 'fr'],
  sections: [
    {
      id: 'you',
      title: {en: 'You', fr: 'Vous'},
      questions: [
        {id: 'name', type: 'text', title: {en: 'Your organisation', fr: 'Organisation'}, autocomplete: 'organization'},
        {id: 'useful', type: 'scale', title: {en: 'How useful was it?', fr: 'Utile ?'}, from: 1, to: 5},
      ],
    },
  ],
};
const ADDRESS = '/consulta/survey.html?src=/evening.json&lang=en&kiosk';

describe('a tablet that goes from hand to hand, under a strict policy', () => {
  let site;
  let browser;
  let folder;
  before(async () => {
    site = await openMemberSite({'/evening.json': JSON.stringify(SURVEY), '/elsewhere': memberPage('Elsewhere')});
    // The browser as people have it: pages that were left come back as they were.
    browser = await launchBrowser([], {ignoreDefaultArgs: ['--disable-back-forward-cache']});
    folder = mkdtempSync(join(tmpdir(), 'consulta-kiosk-'));
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    if (folder) rmSync(folder, {recursive: true, force: true});
  });

  const tablet = () => openTablet({browser, site, address: ADDRESS, survey: FORM});

  it('is answered by two persons, of whom the second sees nothing of the first', async () => {
    const {page, heard, context, person, organisation, begin, atStart} = await tablet();
    await begin('Table 1', 'City of Alba');
    await person.element.locator('consulta-scale input[value="4"]').check({force: true});
    await person.check();
    await person.submit();
    await person.element.getByRole('heading', {name: 'Thank you'}).waitFor();
    assert.doesNotMatch(await visible(page), /Alba/);
    await page.clock.fastForward(16_000);
    await atStart();

    await person.press('Table 2');
    assert.equal(await organisation.inputValue(), '');
    assert.equal(await person.element.locator('input:checked').count(), 0);
    assert.doesNotMatch(await visible(page), /Alba/);
    await organisation.fill('City of Bruma');
    assert.equal(await organisation.getAttribute('autocomplete'), 'off', 'the browser proposes nothing');
    await person.check();
    await person.submit();
    await person.press('Next person');
    await atStart();
    const responses = await stored(page, 'responses');
    assert.deepEqual(
      responses.map(({answers, group, origin}) => [answers.name, group, origin.mode]),
      [
        ['City of Alba', 'Table 1', 'kiosk'],
        ['City of Bruma', 'Table 2', 'kiosk'],
      ],
    );
    assertQuiet(heard, site);
    await context.close();
  });

  for (const [title, leave] of [
    ['is loaded again', (page) => page.reload()],
    [
      'is left and brought back by the back button',
      async (page) => {
        await page.goto(`${site.origin}/elsewhere`);
        await page.goBack({waitUntil: 'commit'});
      },
    ],
  ]) {
    it(`begins afresh when the page ${title}, and keeps what was unfinished for the facilitator`, async () => {
      const {page, context, person, organisation, begin, atStart, unlock} = await tablet();
      await begin('Table 1', 'City of Alba');
      await leave(page);
      await atStart();
      assert.doesNotMatch(await visible(page), /Alba/);

      await unlock();
      assert.doesNotMatch(await visible(page), /Alba/);
      await person.press(/^Bring back/);
      assert.equal(await organisation.inputValue(), 'City of Alba');
      await person.check();
      await person.submit();
      await person.element.getByRole('heading', {name: 'Thank you'}).waitFor();
      const [response] = await stored(page, 'responses');
      assert.deepEqual([response.answers.name, response.group], ['City of Alba', 'Table 1']);
      await context.close();
    });
  }

  it('asks who stays away, and begins afresh when nobody answers', async () => {
    const {page, heard, context, person, begin, atStart} = await tablet();
    await begin('Table 2', 'City of Alba');
    await page.clock.fastForward(121_000);
    const question = person.element.getByRole('alertdialog', {name: 'Are you still there?'});
    await question.waitFor();
    await page.keyboard.press('Enter');
    await question.waitFor({state: 'hidden'});
    await page.clock.fastForward(121_000);
    await question.waitFor();
    await page.clock.runFor(31_000);
    await atStart();
    assert.doesNotMatch(await visible(page), /Alba/);
    assert.equal((await stored(page, 'drafts')).length, 1);
    assertQuiet(heard, site);
    await context.close();
  });

  it('hands the facilitator a file of all, and is set up anew by its address when the PIN is forgotten', async () => {
    const {page, heard, context, person, begin, unlock} = await tablet();
    await begin('Table 1', 'City of Alba');
    await person.check();
    await person.submit();
    await person.press('Next person');
    await begin('Table 2', 'City of Bruma');
    await unlock();
    const downloading = page.waitForEvent('download');
    await person.press('Download all finished answers');
    const file = join(folder, 'all.json');
    await (await downloading).saveAs(file);
    const {responses} = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepEqual(
      responses.map(({answers}) => answers.name),
      ['City of Alba'],
    );

    await page.goto(`${site.origin}${ADDRESS}=new`);
    await person.element.getByRole('heading', {name: 'Set up this shared device'}).waitFor();
    assert.match(page.url(), /kiosk=$/, 'loading the page once more does not set it up once more');
    await person.element.getByLabel('PIN, 4 to 12 digits').fill('1470');
    await person.element.getByLabel('The PIN once more').fill('1470');
    await person.press('Start');
    await person.press('For the facilitator');
    await person.element.getByLabel('PIN', {exact: true}).fill('1470');
    await person.press('Open');
    await person.element.getByText('on this device: 1').waitFor();
    await person.press(/^Bring back/);
    assert.equal(await person.element.getByRole('textbox').first().inputValue(), 'City of Bruma');
    assertQuiet(heard, site);
    await context.close();
  });
});
