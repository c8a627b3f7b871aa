import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {schulzeOrder} from './support/plain-schulze.mjs';
import {memberPage, openMemberSite} from './support/member-site.mjs';
import {rankingFiles} from './support/ranking-files.mjs';
import {FRENCH, respondent} from './support/respondent.mjs';
import {assertQuiet, launchBrowser, watchPage} from './support/visitor.mjs';

const INSTRUMENT = fileURLToPath(new URL('../../packages/instruments/cib-priorities-2024.json', import.meta.url));
const survey = JSON.parse(readFileSync(INSTRUMENT, 'utf8'));
const [question] = survey.sections[0].questions;
const ITEMS = question.items.filter(({parent}) => parent === undefined).map(({id}) => id);
const titleOf = (id, language) => question.items.find((item) => item.id === id).title[language];

const OWN = ['sdg', 'gender-hub', 'knowledge', 'annual-meeting', 'policy-paper'];
/** What twelve others ranked; some left items out. */
const OTHERS = [
  ['policy-paper', 'gender-hub', 'sdg', 'knowledge', 'annual-meeting'],
  ['policy-paper', 'sdg', 'gender-hub'],
  ['gender-hub', 'policy-paper', 'knowledge', 'sdg'],
  ['gender-hub', 'policy-paper', 'sdg', 'annual-meeting', 'knowledge'],
  ['policy-paper', 'knowledge', 'gender-hub', 'sdg', 'annual-meeting'],
  ['sdg', 'policy-paper'],
  ['knowledge', 'gender-hub', 'policy-paper', 'sdg', 'annual-meeting'],
  ['policy-paper', 'gender-hub', 'knowledge'],
  ['gender-hub', 'knowledge', 'policy-paper', 'annual-meeting', 'sdg'],
  ['sdg', 'knowledge', 'policy-paper', 'gender-hub', 'annual-meeting'],
  ['policy-paper', 'sdg', 'knowledge', 'annual-meeting', 'gender-hub'],
  ['annual-meeting', 'policy-paper', 'gender-hub'],
];
const RANKING = 'consulta-priority-ranking';

describe('a consultation on priorities, on pages under a strict policy', () => {
  let site;
  let browser;
  let folder;
  before(async () => {
    site = await openMemberSite({
      '/fr': memberPage(`<${RANKING} instrument="cib-priorities-2024" lang="fr"></${RANKING}>`, {lang: 'fr'}),
      '/organiser': memberPage('<consulta-responses lang="en"></consulta-responses>'),
    });
    browser = await launchBrowser();
    folder = mkdtempSync(join(tmpdir(), 'consulta-ranking-'));
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    if (folder) rmSync(folder, {recursive: true, force: true});
  });

  async function open(context, path) {
    const page = await context.newPage();
    const heard = watchPage(page, site.origin);
    await page.goto(`${site.origin}${path}`);
    return {page, heard};
  }

  /** A person who taps the activities in their order, answers the open questions and submits. */
  async function answer(page, order, organisation) {
    const person = respondent(page, FRENCH, RANKING);
    await person.ready();
    const control = person.element.locator('consulta-ranking');
    for (const id of order) {
      const row = control.locator('li', {hasText: titleOf(id, 'fr')}).first();
      await row.getByRole('button', {name: /^Ajouter en n°/}).click();
    }
    await person.next();
    await person.element.getByRole('textbox', {name: /^Nom de votre organisation/}).fill(organisation);
    await person.element.getByRole('radio', {name: /^Association/}).check({force: true});
    await person.element.getByRole('textbox', {name: /^Comment contribuez-vous/}).fill('Deux études de cas.');
    await person.element.getByRole('textbox', {name: /^Manque-t-il/}).fill('La coopération Sud-Sud.');
    await person.check();
    await person.element.getByText(`1. ${titleOf(order[0], 'fr')}`).waitFor();
    await person.submit();
    await person.element.getByRole('heading', {name: 'Merci'}).waitFor();
    return person;
  }

  /** The rows of the table on the last page: item, own place, group's place. */
  const receipt = (person) =>
    person.element
      .locator('consulta-ranking-receipt')
      .evaluate((element) =>
        [...element.shadowRoot.querySelectorAll('tbody tr')].map((row) => [
          row.querySelector('th').textContent.trim(),
          ...[...row.querySelectorAll('.place')].map(({textContent}) => Number(textContent)),
        ]),
      );

  it('is answered in French, collected, counted, and followed live', async () => {
    const device = await browser.newContext();
    const first = await open(device, '/fr');
    const person = await answer(first.page, OWN, 'Association des communes');
    await person.element.getByText('cet appareil ne connaît que le vôtre').waitFor();
    assert.deepEqual(
      await receipt(person),
      OWN.map((id, index) => [titleOf(id, 'fr'), index + 1]),
    );
    const downloading = first.page.waitForEvent('download');
    await person.press('Télécharger mes réponses');
    const own = join(folder, 'own.json');
    await (await downloading).saveAs(own);
    assertQuiet(first.heard, site);
    await device.close();

    const files = rankingFiles(survey, OTHERS).map((content, index) => {
      const file = join(folder, `other-${index}.json`);
      writeFileSync(file, content);
      return file;
    });
    const office = await browser.newContext();
    const {page, heard} = await open(office, '/organiser');
    const desk = page.locator('consulta-responses');
    await desk.locator('input[type="file"]').setInputFiles([own, ...files]);
    await desk.getByText('13 new').first().waitFor();
    await desk.getByRole('button', {name: 'Add 13 responses'}).click();
    await desk.getByRole('button', {name: 'Undo this import'}).waitFor();
    await desk.getByRole('button', {name: /^Show the ranking/}).click();
    const results = desk.locator('consulta-ranking-results');
    await results.getByText('13 answers').first().waitFor();
    const shown = () => results.locator('ol.order .title').allInnerTexts();
    const expected = (ballots) => schulzeOrder(ITEMS, ballots).map((id) => titleOf(id, 'en'));
    assert.deepEqual(await shown(), expected([OWN, ...OTHERS]));

    // Paper names the methods, which are buttons on the screen.
    await page.emulateMedia({media: 'print'});
    await results.locator('[part=other-methods]').evaluate((details) => (details.open = true));
    assert.ok(await results.getByText('Count with Borda’s rule').isVisible());
    await page.emulateMedia({media: null});

    const second = await open(office, '/fr');
    const later = await answer(second.page, OWN, 'Région des lacs');
    await results.getByText('14 answers').first().waitFor();
    assert.deepEqual(await shown(), expected([OWN, OWN, ...OTHERS]));
    await later.element.getByText('14 réponses').waitFor();
    const group = schulzeOrder(ITEMS, [OWN, OWN, ...OTHERS]);
    assert.deepEqual(
      await receipt(later),
      OWN.map((id, index) => [titleOf(id, 'fr'), index + 1, group.indexOf(id) + 1]),
    );
    assertQuiet([...heard, ...second.heard], site);
    await office.close();
  });
});
