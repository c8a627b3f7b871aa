import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {memberPage, openMemberSite} from './support/member-site.mjs';
import {stored} from './support/respondent.mjs';
import {openTablet, visible} from './support/tablet.mjs';
import {assertQuiet, launchBrowser} from './support/visitor.mjs';

const ORGANISATION = {id: 'name', type: 'text', title: 'Your organisation'};
const surveyOf = (id, questions, more = {}) => ({
  id,
  version: '1',
  title: 'The evening',
  languages: ['en'],
  sections: [{id: 'page', title: 'Page', questions: [ORGANISATION, ...questions]}],
  ...more,
});
const STATEMENTS = ['plan', 'people'].map((id) => ({id, type: 'scale', title: `We have a ${id}`, from: 1, to: 5}));
const ITEMS = ['hub', 'paper'].map((id) => ({id, title: `The ${id}`}));

/** What differs: the survey, an answer given by hand, how it is stored, and what shows that somebody gave it. */
const SURVEYS = [
  {
    element: 'consulta-priority-ranking',
    survey: surveyOf('order', [{id: 'best', type: 'ranking', title: 'What comes first?', items: ITEMS}]),
    answer: (person) =>
      person.element
        .locator('consulta-ranking')
        .getByRole('button', {name: /^Add as no. 1.*The paper/})
        .click(),
    answers: {best: ['paper']},
    traces: 'consulta-ranking [part="ranking"] li, consulta-ranking-receipt',
  },
  {
    element: 'consulta-self-assessment',
    survey: surveyOf('check', STATEMENTS, {
      scores: [{id: 'all', title: 'All', rule: 'mean', of: ['plan', 'people']}],
    }),
    answer: async (person) => {
      await person.choose(0, 4);
      await person.choose(1, 2);
    },
    answers: {plan: 4, people: 2},
    traces: 'consulta-scale input:checked, consulta-assessment-report',
  },
];

for (const {element, survey, answer, answers, traces} of SURVEYS) {
  describe(`${element} on a tablet that goes from hand to hand, under a strict policy`, () => {
    let site;
    let browser;
    before(async () => {
      site = await openMemberSite({
        '/member': memberPage(`<${element} src="/survey.json" lang="en" kiosk></${element}>`),
        '/survey.json': JSON.stringify(survey),
        '/elsewhere': memberPage('Elsewhere'),
      });
      // The browser as people have it: pages that were left come back as they were.
      browser = await launchBrowser([], {ignoreDefaultArgs: ['--disable-back-forward-cache']});
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });
    const tablet = () => openTablet({browser, site, address: '/member', survey: element});

    it('asks for the group, thanks without a word of what was said, and begins afresh', async () => {
      const {page, heard, context, person, organisation, begin, atStart} = await tablet();
      await begin('Table 1', 'City of Alba');
      await answer(person);
      assert.notEqual(await person.element.locator(traces).count(), 0);
      await person.check();
      await person.submit();
      await person.element.getByRole('heading', {name: 'Thank you'}).waitFor();
      assert.doesNotMatch(await visible(page), /Alba/);
      assert.equal(await person.element.locator(traces).count(), 0);
      await page.clock.fastForward(16_000);
      await atStart();

      await person.press('Table 2');
      assert.equal(await organisation.inputValue(), '');
      assert.equal(await person.element.locator(traces).count(), 0);
      await answer(person);
      await person.check();
      await person.submit();
      await person.press('Next person');
      await atStart();
      const responses = await stored(page, 'responses');
      assert.deepEqual(
        responses.map(({answers, group, origin}) => [answers, group, origin.mode]),
        [
          [{name: 'City of Alba', ...answers}, 'Table 1', 'kiosk'],
          [answers, 'Table 2', 'kiosk'],
        ],
      );
      assertQuiet(heard, site);
      await context.close();
    });

    it('hides what was unfinished when nobody answers or the page is left, and keeps it for the facilitator', async () => {
      const {page, context, person, organisation, begin, atStart, unlock} = await tablet();
      await begin('Table 1', 'City of Alba');
      await answer(person);
      await page.getByText(/^Saved on this device/).waitFor();
      await page.clock.fastForward(121_000);
      await person.element.getByRole('alertdialog', {name: 'Are you still there?'}).waitFor();
      await page.clock.runFor(31_000);
      await atStart();
      assert.doesNotMatch(await visible(page), /Alba/);
      await page.goto(`${site.origin}/elsewhere`);
      await page.goBack({waitUntil: 'commit'});
      await atStart();
      assert.doesNotMatch(await visible(page), /Alba/);
      assert.equal(await person.element.locator(traces).count(), 0);

      await unlock();
      assert.doesNotMatch(await visible(page), /Alba/);
      await person.press(/^Bring back/);
      assert.equal(await organisation.inputValue(), 'City of Alba');
      assert.notEqual(await person.element.locator(traces).count(), 0);
      await person.check();
      await person.submit();
      await person.element.getByRole('heading', {name: 'Thank you'}).waitFor();
      const [response] = await stored(page, 'responses');
      assert.deepEqual([response.answers, response.group], [{name: 'City of Alba', ...answers}, 'Table 1']);
      await context.close();
    });
  });
}
