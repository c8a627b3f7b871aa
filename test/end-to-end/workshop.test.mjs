import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';

import {extractText} from 'unpdf';

import {openMemberSite} from './support/member-site.mjs';
import {respondent} from './support/respondent.mjs';
import {assertQuiet, launchBrowser, watchPage} from './support/visitor.mjs';
import {MEMBERS, WORKSHOP} from './support/workshop-survey.mjs';

const POLICY = 'We have a written policy';
const BUDGET = 'We have a budget of our own';
const STAFF = 'We have trained staff';

const REPORTED = [
  'Our partnership',
  'This report says what the group agreed on',
  '2.67 of 5',
  `${POLICY} (low priority)`,
  'Put the policy to the council · Aïcha · March 1, 2027 · planned',
  `${STAFF} (medium priority)`,
  'Train five people · The city of Alba · September 30, 2027 · begun',
  'It is written, but not adopted',
  'from 1 to 5; agreed on',
];

describe('a workshop of three roles, from the first click to the printed report', () => {
  let site;
  let browser;
  let folder;
  before(async () => {
    site = await openMemberSite({'/partnership.json': JSON.stringify(WORKSHOP)});
    browser = await launchBrowser();
    folder = mkdtempSync(join(tmpdir(), 'consulta-workshop-'));
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    if (folder) rmSync(folder, {recursive: true, force: true});
  });

  async function visit(path) {
    const context = await browser.newContext({acceptDownloads: true});
    const page = await context.newPage();
    const heard = watchPage(page, site.origin);
    await page.goto(`${site.origin}${path}`);
    return {context, page, heard};
  }

  /** Chooses as a person does: in the question of that title, the answer of that name. */
  const choose = (page, question, answer) =>
    page.getByRole('radiogroup', {name: question}).getByRole('radio', {name: answer}).first().check({force: true});

  async function download(page, button) {
    const downloading = page.waitForEvent('download');
    await button.click();
    const file = await downloading;
    const path = join(folder, `${Math.random()}-${file.suggestedFilename()}`);
    await file.saveAs(path);
    return path;
  }

  /** One person on their own device: answers, and takes the file along. */
  async function answerAlone({role, values: [policy, budget, staff]}) {
    const {context, page, heard} = await visit('/consulta/survey.html?src=/partnership.json&lang=en');
    const person = respondent(page);
    await choose(page, 'Your role', role);
    await person.next();
    await choose(page, POLICY, String(policy));
    await choose(page, BUDGET, String(budget));
    await choose(page, STAFF, String(staff));
    await person.check();
    await person.submit();
    const file = await download(page, page.getByRole('button', {name: 'Download my answers'}).first());
    assertQuiet(heard, site);
    await context.close();
    return file;
  }

  /** The facilitator brings the files together and shows them to the group. */
  async function gather(page, files) {
    await page.locator('consulta-responses input[type="file"]').setInputFiles(files);
    await page.getByRole('button', {name: `Add ${MEMBERS.length} responses`}).click();
    await page.getByRole('button', {name: 'Agree together'}).click();
    await page.getByText(`Answers collected: ${MEMBERS.length}`).waitFor();
    assert.equal(await page.getByText('What people said', {exact: true}).count(), 0, 'nothing is shown before');
    await page.getByRole('button', {name: 'Show what people said'}).click();
  }

  /** The group talks about what is open, role by role, and agrees on values, with reasons and targets. */
  async function agree(page) {
    await page.getByLabel('Show apart by').selectOption({label: 'Your role'});
    await page.getByText('Open disagreements: 2 of 3').waitFor();
    await page.getByRole('button', {name: 'Next open disagreement'}).click();
    const policy = page.locator('consulta-consensus-statement').first();
    await policy.getByText('from 1 to 5').waitFor();
    const lines = await policy.locator('tbody tr').allInnerTexts();
    assert.deepEqual(
      lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()),
      [
        'Everybody (6) 2 0 2 1 1',
        'Official (2) 0 0 0 1 1',
        'Elected member (2) 0 0 2 0 0',
        'Civil society (2) 2 0 0 0 0',
      ],
    );
    assert.equal(await policy.locator('.dot').count(), 2 * MEMBERS.length);
    await choose(page, POLICY, '3');
    await page.getByLabel('Why you agree on this value').first().fill('It is written, but not adopted');
    await page.getByText('Open disagreements: 1 of 3').waitFor();
    await page.getByRole('button', {name: 'Next open disagreement'}).click();
    await choose(page, BUDGET, '3');
    await page.getByText('No disagreement is open').waitFor();
    for (const [index, target] of ['4', '4', '5'].entries()) {
      await page.getByRole('combobox', {name: 'Target'}).nth(index).selectOption(target);
    }
    await page.getByRole('combobox', {name: 'Importance'}).nth(1).selectOption({label: 'high'});
    await page.getByRole('button', {name: 'Check your answers'}).click();
  }

  /** The gaps come by priority; the group puts another first and says who does what. */
  async function plan(page) {
    const plan = page.locator('consulta-action-plan');
    await plan.getByRole('heading', {name: 'From gaps to actions'}).waitFor();
    const order = () => plan.locator('.gaps h4').allInnerTexts();
    assert.deepEqual(await order(), [
      `${STAFF} (medium priority)`,
      `${BUDGET} (low priority)`,
      `${POLICY} (low priority)`,
    ]);
    const policy = plan.getByRole('listitem').filter({hasText: POLICY});
    await policy
      .getByRole('button', {name: /^Move up/})
      .first()
      .click();
    await policy
      .getByRole('button', {name: /^Move up/})
      .first()
      .click();
    await plan.locator('.gaps h4').first().getByText(POLICY).waitFor();
    await plan.getByLabel('Plan actions for the first').selectOption('2');
    assert.deepEqual(await order(), [`${POLICY} (low priority)`, `${STAFF} (medium priority)`]);
    await act(plan, 0, {
      'What we do': 'Put the policy to the council',
      'Who does it': 'Aïcha',
      'By when': '2027-03-01',
    });
    await act(plan, 1, {'What we do': 'Train five people', 'Who does it': 'The city of Alba', 'By when': '2027-09-30'});
    await plan.getByLabel('Status').nth(1).selectOption({label: 'begun'});
    await page.locator('consulta-self-assessment').getByRole('button', {name: 'Submit', exact: true}).click();
  }

  async function act(plan, gap, fields) {
    const entry = plan.locator('.gaps > li').nth(gap);
    await entry.getByRole('button', {name: 'Add an action'}).click();
    for (const [label, text] of Object.entries(fields)) await entry.getByLabel(label).fill(text);
  }

  /** Saves the report, and gives what somebody reads in it who has neither a network nor scripts. */
  async function saved(page) {
    const file = await download(page, page.getByRole('button', {name: 'Save as a file'}));
    const context = await browser.newContext({offline: true, javaScriptEnabled: false});
    const reader = await context.newPage();
    await reader.goto(pathToFileURL(file).href);
    const text = await reader.locator('body').innerText();
    await context.close();
    return text.replaceAll(/\s+/g, ' ');
  }

  /** Presses the button that prints, and gives what is on the paper. */
  async function print(page) {
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const report = page.locator('consulta-assessment-report');
    await report.getByRole('button', {name: 'Print or save as PDF'}).click();
    const {text} = await extractText(new Uint8Array(await page.pdf({format: 'A4'})), {mergePages: true});
    return text.replaceAll(/\s+/g, ' ');
  }

  it('is blind first, then agreed, aimed, ranked and planned, and the printed report says all of it', async () => {
    const files = [];
    for (const member of MEMBERS) files.push(await answerAlone(member));
    const {context, page, heard} = await visit('/consulta/organiser.html?lang=en');
    await gather(page, files);
    await agree(page);
    await plan(page);
    await page.getByText('What you agreed on is saved on this device').waitFor();
    await page.locator('consulta-assessment-report').getByText('From gaps to actions').waitFor();
    const [file, printed] = [await saved(page), await print(page)];
    for (const part of REPORTED) {
      assert.ok(file.includes(part), `"${part}" is in the file: ${file}`);
      assert.ok(printed.includes(part), `"${part}" is printed: ${printed}`);
    }
    assert.doesNotMatch(printed, /Answers to your consultation|Download/, 'the report alone is printed');
    assertQuiet(heard, site);
    await context.close();
  });
});
