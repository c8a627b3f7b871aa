import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {memberPage, openMemberSite} from './support/member-site.mjs';
import {respondent, SPANISH, stored} from './support/respondent.mjs';
import {assertQuiet, launchBrowser, watchPage} from './support/visitor.mjs';

const EMBED = '<consulta-self-assessment instrument="city-to-city" lang="en">Loading</consulta-self-assessment>';
const SCRIPT = '<script type="module" src="/consulta/consulta.js"></script>';

/** A host page whose own component holds the embed in its shadow root. */
const HOST_COMPONENT = `
customElements.define('member-section', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({mode: 'open'});
    const embed = document.createElement('consulta-self-assessment');
    embed.setAttribute('instrument', 'city-to-city');
    root.append(embed);
  }
});`;

describe('the embed', () => {
  let site;
  let browser;
  before(async () => {
    site = await openMemberSite({
      '/': memberPage(EMBED),
      '/twice': memberPage(EMBED, {
        head: `${SCRIPT}<script type="module" src="/consulta/consulta.js?ver=6.4"></script>`,
      }),
      '/two': memberPage(
        `${EMBED}<consulta-self-assessment instrument="city-to-city" lang="es"></consulta-self-assessment>`,
      ),
      '/shadow': memberPage('<member-section></member-section>', {
        lang: 'en',
        head: `${SCRIPT}<script type="module" src="/host.js"></script>`,
      }),
      '/host.js': HOST_COMPONENT,
    });
    // A name that is not localhost makes the page an insecure one, as plain http is on the web.
    browser = await launchBrowser(['--host-resolver-rules=MAP member.test 127.0.0.1']);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function visit(path, origin = site.origin) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const heard = watchPage(page, origin);
    await page.goto(`${origin}${path}`);
    return {context, page, heard};
  }

  /** Answers, submits and downloads the file, as a person does. */
  async function goThrough(page, survey) {
    const person = respondent(page, undefined, survey);
    await person.ready();
    await person.next();
    await person.choose(0, 4);
    await person.choose(1, 2);
    await person.press(/^Gender equality and inclusion/);
    await person.check();
    await person.submit();
    await person.element.getByText('saved on this device, not sent yet').waitFor();
    const downloading = page.waitForEvent('download');
    await person.press('Download my answers');
    return (await downloading).suggestedFilename();
  }

  it('works over plain http, where the browser withholds much', async () => {
    const origin = `http://member.test:${site.port}`;
    const {context, page, heard} = await visit('/', origin);
    assert.equal(await page.evaluate(() => isSecureContext || 'randomUUID' in crypto), false);
    assert.match(await goThrough(page), /^city-to-city-\d{4}-\d\d-\d\d-[0-9a-f]+\.html$/);
    assertQuiet(heard, site);
    await context.close();
  });

  it('works when its script is loaded twice', async () => {
    const {context, page, heard} = await visit('/twice');
    await goThrough(page);
    assertQuiet(heard, site);
    await context.close();
  });

  it('works inside a shadow root of the host page', async () => {
    const {context, page, heard} = await visit('/shadow');
    await goThrough(page);
    assertQuiet(heard, site);
    await context.close();
  });

  it('works twice on one page, in two languages: each begins answers of its own, and both are stored', async () => {
    const {context, page, heard} = await visit('/two');
    const spanish = respondent(page, SPANISH, 'consulta-self-assessment[lang="es"]');
    await spanish.ready();
    assert.equal(await spanish.heading(), 'Su organización');
    await spanish.next();
    await spanish.choose(0, 3);
    await spanish.element.getByText(/^Guardado en este dispositivo/).waitFor();
    const begun = await spanish.answers();
    assert.deepEqual(Object.values(begun), [3]);
    await goThrough(page, 'consulta-self-assessment[lang="en"]');
    const [response, ...otherResponses] = await stored(page, 'responses');
    const [draft, ...otherDrafts] = await stored(page, 'drafts');
    assert.deepEqual([otherResponses, otherDrafts], [[], []]);
    assert.deepEqual([response.language, Object.values(response.answers)], ['en', [4, 2]]);
    assert.deepEqual([draft.language, draft.answers], ['es', begun]);
    assert.notEqual(response.id, draft.id);
    assert.deepEqual(await spanish.answers(), begun);
    assertQuiet(heard, site);
    await context.close();
  });
});
