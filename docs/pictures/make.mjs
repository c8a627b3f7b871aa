/**
 * Makes the pictures of the documentation from the built folder: `npm run build && node docs/pictures/make.mjs`.
 * Needs Chromium, as the tests do. The organisations and their answers are invented.
 */
import {readFileSync} from 'node:fs';

import {createSession} from '@consulta/engine';
import {exportResponses} from '@consulta/exchange';
import {parseSurvey} from '@consulta/schema';

import {sampleFeedback} from '../../demo/sample-feedback.js';
import {openMemberSite} from '../../test/end-to-end/support/member-site.mjs';
import {FRENCH, respondent} from '../../test/end-to-end/support/respondent.mjs';
import {launchBrowser} from '../../test/end-to-end/support/visitor.mjs';

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const parsed = parseSurvey(JSON.parse(file('packages/instruments/city-to-city.json')));
if (!parsed.ok) throw new Error(parsed.issues[0].message);
const {survey} = parsed;
const feedback = JSON.parse(file('packages/instruments/event-feedback.json'));
const priorities = JSON.parse(file('packages/instruments/cib-priorities-2024.json'));

const ORGANISATIONS = ['Ville d’Aubrac', 'City of Northport', 'Ayuntamiento de Ribera', 'Association of Lake Towns'];

/** The answer file of one invented organisation, as a member sends it. */
async function answerFile(organisation, index) {
  const session = createSession(survey, {
    language: ['fr', 'en', 'es', 'en'][index],
    now: () => Date.UTC(2026, 9, 5 + index, 9, 30),
  });
  session.answer('organisation', organisation);
  const statements = survey.sections.slice(1).flatMap(({questions}) => questions);
  statements.forEach(({id}, place) => session.answer(id, 1 + ((place * (index + 2) + index) % 5)));
  const response = session.toResponse({site: 'https://city.example'});
  const bytes = exportResponses([response], [survey], {format: 'json'});
  const content = await new Response(bytes).arrayBuffer();
  return {name: `answers-${index}.json`, mimeType: 'application/json', buffer: Buffer.from(content)};
}

/** Thirty-four invented answers to the consultation: items that come early in the questionnaire are a little ahead. */
function rankings() {
  const items = priorities.sections[0].questions[0].items.filter(({parent}) => parent === undefined);
  const kinds = ['local-government', 'association', 'network'];
  let state = 20_241;
  const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({length: 34}, (_, index) => {
    const session = createSession(priorities, {language: 'en', now: () => Date.UTC(2026, 9, 5, 9, index)});
    const liked = items.map(({id}, place) => [id, place * 0.25 + chance()]).sort(([, a], [, b]) => a - b);
    session.answer(
      'important',
      liked.slice(0, index % 3 === 0 ? 3 : items.length).map(([id]) => id),
    );
    session.answer('organisation', `Organisation ${index % 28}`);
    session.answer('organisation-type', kinds[index % 3]);
    return session.toResponse({site: 'https://city.example'});
  });
}

const results = file('demo/index.html').replace(
  /<main[\s\S]*<\/main>/,
  '<main><consulta-ranking-results></consulta-ranking-results></main>',
);
const feedbackPage = results.replaceAll('consulta-ranking-results', 'consulta-feedback-results');
const site = await openMemberSite({
  '/': file('demo/index.html'),
  '/results.html': results,
  '/feedback-results.html': feedbackPage,
  '/site.css': file('demo/site.css'),
});
const browser = await launchBrowser(['--font-render-hinting=none']);

async function open(path, viewport) {
  const context = await browser.newContext({viewport, colorScheme: 'light', locale: 'en-GB', timezoneId: 'UTC'});
  const page = await context.newPage();
  await page.goto(site.origin + path);
  return page;
}
const picture = async (page, name) => {
  await page.waitForLoadState('networkidle');
  // Two frames: what was off the screen is drawn only when it comes near.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.screenshot({path: new URL(`${name}.png`, import.meta.url).pathname});
  await page.context().close();
};

/** Answers the first pages, so that there is a result to see. */
async function answerSome(page, words, pages) {
  const person = respondent(page, words);
  await person.ready();
  for (let section = 0; section < pages; section += 1) {
    await person.next();
    for (let question = 0; question < 4; question += 1) await person.choose(question, 2 + ((section + question) % 4));
  }
  return person;
}

const embed = await open('/', {width: 1360, height: 540});
const person = await answerSome(embed, undefined, 5);
await person.element.evaluate((survey) => survey.scrollIntoView());
await picture(embed, 'embed');

const phone = await open('/consulta/survey.html?instrument=city-to-city&lang=fr', {width: 400, height: 800});
await answerSome(phone, FRENCH, 1);
await phone.evaluate(() => scrollTo(0, 0));
await picture(phone, 'survey');

const tablet = await open('/consulta/survey.html?instrument=event-feedback&lang=en&kiosk', {width: 768, height: 880});
await tablet.getByLabel('PIN, 4 to 12 digits').fill('2580');
await tablet.getByLabel('The PIN once more').fill('2580');
await tablet.getByLabel('Names that I type here').check();
await tablet.getByLabel('One group per line').fill('Table 1\nTable 2\nTable 3');
await tablet.evaluate(() => scrollTo(0, 0));
await picture(tablet, 'kiosk');

const desk = await open('/consulta/organiser.html', {width: 1200, height: 800});
const files = await Promise.all(ORGANISATIONS.map(answerFile));
await desk.locator('consulta-responses input[type="file"]').first().setInputFiles(files);
await desk
  .locator('consulta-responses')
  .getByRole('button', {name: `Add ${files.length} responses`})
  .click();
await desk.locator('consulta-responses .report').waitFor();
await desk.locator('consulta-responses').getByRole('button', {name: 'Dismiss'}).click();
await desk.locator('consulta-responses').evaluate((element) => element.shadowRoot.activeElement?.blur());
await picture(desk, 'desk');

const meeting = await open('/results.html', {width: 1200, height: 900});
const shown = meeting.locator('consulta-ranking-results');
await shown.evaluate((element, given) => Object.assign(element, given), {survey: priorities, responses: rankings()});
await shown.locator('.interval').first().waitFor({state: 'attached'});
await picture(meeting, 'ranking-results');

const after = await open('/feedback-results.html', {width: 1200, height: 1240});
const said = after.locator('consulta-feedback-results');
await said.evaluate((element, given) => Object.assign(element, given), {
  survey: feedback,
  responses: sampleFeedback(feedback),
});
await said.locator('.stack-bar').first().waitFor({state: 'attached'});
await said.evaluate(({shadowRoot}) => shadowRoot.querySelector('.pages').scrollIntoView());
await picture(after, 'feedback-results');

await browser.close();
await site.close();
