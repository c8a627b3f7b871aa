import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {blocksOf, withAdded} from './support/guide.mjs';
import {memberPage, openMemberSite} from './support/member-site.mjs';
import {stored} from './support/respondent.mjs';
import {assertQuiet, launchBrowser, watchPage} from './support/visitor.mjs';
import {copyWorkspace} from './support/workspace-copy.mjs';

const GUIDE = readFileSync(new URL('../../docs/guides/add-a-question-type.md', import.meta.url), 'utf8');
const SURVEY = {
  id: 'visit',
  version: '1',
  title: 'A visit',
  languages: ['en'],
  results: {minimumGroup: 1},
  sections: [
    {id: 'all', title: 'All', questions: [{id: 'begin', type: 'time', title: 'When do you begin?', required: true}]},
  ],
};

/** Runs in the copy: everything that the pure half can do with an answer to the type. */
const HEADLESS = `
  import {feedbackResult, readFeedback} from '@consulta/analysis';
  import {createSession} from '@consulta/engine';
  import {exportResponses} from '@consulta/exchange';
  import {parseSurvey, surveyHash} from '@consulta/schema';

  const parsed = parseSurvey(${JSON.stringify(SURVEY)});
  const session = createSession(parsed.survey, {language: 'en'});
  const problems = (answer) => {
    session.answer('begin', answer);
    return session.problemsOf('begin').map(({code}) => code);
  };
  const judged = [problems(undefined), problems('25:00'), problems('09:30')];
  const response = session.toResponse({site: 'https://example.org'});
  const surveys = new Map([[surveyHash(parsed.survey), parsed.survey]]);
  const csv = await new Response(exportResponses([response], surveys, {format: 'csv'})).text();
  const {questions} = feedbackResult(readFeedback(parsed.survey, [response]));
  console.log(JSON.stringify({issues: parsed.issues, warnings: parsed.warnings, judged, answers: response.answers, csv, summary: questions[0].summary}));
`;

describe('a question type that is added as the guide says', () => {
  let copy;
  before(() => {
    copy = copyWorkspace();
    for (const {path, kind, lines} of blocksOf(GUIDE)) {
      const file = join(copy.folder, path);
      if (kind === 'ts') {
        assert.ok(!existsSync(file), `${path} is there already`);
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, lines);
      } else {
        writeFileSync(file, withAdded(readFileSync(file, 'utf8'), lines));
      }
    }
    copy.run(copy.tool('typescript/bin/tsc'), '-b', 'packages/consulta');
  });
  after(() => copy?.delete());

  it('is parsed, judged, exported and summed up', () => {
    const script = join(copy.folder, 'headless.mjs');
    writeFileSync(script, HEADLESS);
    const said = JSON.parse(copy.run(script));
    assert.deepEqual(said.warnings, []);
    assert.deepEqual(said.judged, [['required'], ['not-allowed'], []]);
    assert.deepEqual(said.answers, {begin: '09:30'});
    assert.match(said.csv, /begin[^]*09:30/);
    assert.deepEqual(said.summary, {type: 'time', times: [{time: '09:30', count: 1}]});
  });

  it('is drawn in a survey and on a page of its own, answered, kept and submitted', async () => {
    copy.run(copy.tool('vite/bin/vite.js'), 'build', '--logLevel', 'error');
    const pages = {
      '/survey.json': JSON.stringify(SURVEY),
      '/': memberPage('<consulta-feedback-form src="/survey.json"></consulta-feedback-form>'),
      '/alone': memberPage('<form><consulta-time name="begin" label="When?" value="08:15"></consulta-time></form>'),
    };
    const site = await openMemberSite(pages, join(copy.folder, 'packages/consulta/dist'));
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const heard = watchPage(page, site.origin);
      await page.goto(site.origin);
      const button = (name) => page.getByRole('button', {name, exact: true});
      await page.getByLabel('When do you begin?').waitFor();
      await button('Check your answers').click();
      await page.getByText('One answer needs your attention').waitFor();
      await page.getByLabel('When do you begin?').fill('09:30');
      await button('Check your answers').click();
      await page.locator('consulta-review').getByText('09:30').waitFor();
      await button('Submit').click();
      await page.locator('consulta-submitted').waitFor();
      const [response] = await stored(page, 'responses');
      assert.deepEqual(response.answers, {begin: '09:30'});

      await page.goto(`${site.origin}/alone`);
      await page.getByLabel('When?').waitFor();
      const submitted = await page.evaluate(() => [...new FormData(document.querySelector('form'))]);
      assert.deepEqual(submitted, [['begin', '08:15']]);
      assertQuiet(heard, site);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
