import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {memberPage, openMemberSite} from './support/member-site.mjs';
import {FRENCH, respondent} from './support/respondent.mjs';
import {assertQuiet, newProfile, watchPage} from './support/visitor.mjs';

const EMBED = '<consulta-self-assessment instrument="city-to-city" lang="fr"></consulta-self-assessment>';

describe('the embed on a page under a strict policy', () => {
  let site;
  let profile;
  before(async () => {
    site = await openMemberSite({'/fr': memberPage(EMBED, {lang: 'fr'})});
    profile = newProfile();
  });
  after(async () => {
    await site.close();
    profile.delete();
  });

  it('is answered in French by keyboard alone, and is all there after the browser was killed', async () => {
    const {page, kill} = await profile.openToKill();
    const heard = watchPage(page, site.origin);
    await page.goto(`${site.origin}/fr`);
    await respondent(page, FRENCH).ready();

    const given = await answerByKeyboard(page, 20);
    assert.equal(given, 20);
    const before = {answers: await respondent(page).answers(), section: await respondent(page).section()};
    await page.getByText(/^Enregistré sur cet appareil à/).waitFor();
    await kill();
    assertQuiet(heard, site);

    const second = await profile.open();
    const again = second.pages()[0];
    const heardAgain = watchPage(again, site.origin);
    await again.goto(`${site.origin}/fr`);
    await respondent(again, FRENCH).ready();
    assert.deepEqual({answers: await respondent(again).answers(), section: await respondent(again).section()}, before);
    assert.equal(Object.keys(before.answers).length, 20);
    await again.getByText('(20 réponses sur 37)').waitFor();

    await again.getByRole('button', {name: /^Égalité de genre et inclusion/}).click();
    await respondent(again, FRENCH).check();
    await respondent(again, FRENCH).submit();
    await again.getByText('enregistrées sur cet appareil, elles ne sont pas encore envoyées').waitFor();
    await again.locator('consulta-assessment-report').getByText('Toutes les dimensions ensemble').first().waitFor();
    assertQuiet(heardAgain, site);
    await second.close();
  });
});

/** Tab, a number, Tab …: the focus tells where the keyboard is. */
async function answerByKeyboard(page, count) {
  let given = 0;
  for (let presses = 0; given < count && presses < 600; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return {
        isUnanswered: element?.type === 'radio' && !element.getRootNode().querySelector('input:checked'),
        isNext: element?.textContent?.trim() === 'Suivant',
      };
    });
    if (focus.isUnanswered) {
      await page.keyboard.press(String((given % 5) + 1));
      given += 1;
    } else if (focus.isNext) {
      await page.keyboard.press('Enter');
    }
  }
  return given;
}
