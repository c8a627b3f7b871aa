import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';

import {memberPage, openMemberSite} from './support/member-site.mjs';
import {respondent} from './support/respondent.mjs';
import {assertQuiet, launchBrowser, watchPage} from './support/visitor.mjs';

const FORM = 'consulta-feedback-form';
const DEFINITION = {
  id: 'after-the-meeting',
  version: '1',
  title: 'After the meeting',
  languages: ['en'],
  sections: [
    {
      id: 'you',
      title: 'You',
      questions: [
        {id: 'city', type: 'text', title: 'Your city', autocomplete: 'organization'},
        {id: 'useful', type: 'scale', title: 'How useful was it?', from: 1, to: 5},
      ],
    },
  ],
};
const embed = (definition) => memberPage(`<${FORM} src="${definition}" lang="en"></${FORM}>`);

describe('a file with somebody’s own answers', () => {
  let site;
  let browser;
  let folder;
  before(async () => {
    site = await openMemberSite({
      '/': embed('/survey.json'),
      '/other': embed('/other.json'),
      '/survey.json': JSON.stringify(DEFINITION),
      '/other.json': JSON.stringify({...DEFINITION, id: 'another', title: 'Another'}),
    });
    browser = await launchBrowser();
    folder = mkdtempSync(join(tmpdir(), 'consulta-own-'));
  });
  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** Each visit is another profile. */
  async function visit(path = '/') {
    const context = await browser.newContext();
    const page = await context.newPage();
    const heard = watchPage(page, site.origin);
    await page.goto(`${site.origin}${path}`);
    const person = respondent(page, undefined, FORM);
    await person.ready();
    const open = async (file) => {
      await person.element.getByRole('button', {name: 'Open a saved file'}).waitFor();
      await person.element.locator('input[type="file"]').setInputFiles(file);
    };
    return {context, page, person, heard, open};
  }
  async function download({page, person}, name) {
    const downloading = page.waitForEvent('download');
    await person.press(name);
    const file = await downloading;
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  }
  const answer = async ({person}) => {
    await person.element.getByRole('textbox').first().fill('Delft </script><!--');
    await person.choose(0, 4);
  };
  let unfinished;

  it('is read from the disk without a network, and asks nobody for anything', async () => {
    const first = await visit();
    await answer(first);
    unfinished = await download(first, 'Download my answers so far');
    assertQuiet(first.heard, site);
    await first.context.close();

    const context = await browser.newContext({offline: true, javaScriptEnabled: false});
    const page = await context.newPage();
    const requests = [];
    const complaints = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    const address = pathToFileURL(unfinished).href;
    await page.goto(address);
    const text = await page.locator('main').innerText();
    for (const words of [
      'After the meeting',
      'not finished yet',
      'Your city',
      'Delft </script><!--',
      '2 of 2 questions',
    ]) {
      assert.ok(text.includes(words), words);
    }
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('main')).maxWidth), '704px');
    assert.deepEqual(requests, [address]);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('brings the answers back on another profile, finished ones too', async () => {
    const second = await visit();
    await second.open(unfinished);
    await second.person.element.getByText('Your answers are back').waitFor();
    assert.deepEqual(await second.person.answers(), {city: 'Delft </script><!--', useful: 4});
    await second.person.check();
    await second.person.submit();
    await second.person.element.getByText('saved on this device, not sent yet').waitFor();
    const finished = await download(second, 'Download my answers');
    assertQuiet(second.heard, site);
    await second.context.close();

    const third = await visit();
    await third.open(finished);
    await third.person.element.getByText('These are the answers in the file').waitFor();
    await third.person.press('Correct my answers');
    await third.person.choose(0, 2);
    await third.person.check();
    await third.person.submit();
    await third.person.element.getByText('saved on this device, not sent yet').waitFor();
    const [before, correction] = await third.person.element.evaluate(async (form) => {
      const responses = [];
      for await (const response of form.visit.keeper.store.responses()) responses.push(response);
      return responses;
    });
    assert.equal(correction.supersedes, before.id);
    assert.equal(correction.answers.useful, 2);
    assertQuiet(third.heard, site);
    await third.context.close();
  });

  it('says what to do when it cannot be opened, and leaves all as it is', async () => {
    const html = readFileSync(unfinished, 'utf8');
    const cases = [
      ['half.html', html.slice(0, -300), 'A part of this file is missing or broken'],
      ['changed.html', html.replace('"useful":4', '"useful":"four"'), 'do not fit the questionnaire'],
      ['foreign.html', '<!doctype html><title>News</title>', 'This is not a file with answers'],
      ['newer.html', html.replace('"consulta":1', '"consulta":2'), 'A newer version of this page'],
    ];
    const here = await visit();
    await answer(here);
    for (const [name, content, said] of cases) {
      writeFileSync(join(folder, name), content);
      await here.open(join(folder, name));
      await here.person.element.getByText(said).waitFor();
    }
    assert.deepEqual(await here.person.answers(), {city: 'Delft </script><!--', useful: 4});
    await here.context.close();

    const elsewhere = await visit('/other');
    await elsewhere.open(unfinished);
    await elsewhere.person.element.getByText('belongs to another questionnaire').waitFor();
    await elsewhere.context.close();
  });
});
