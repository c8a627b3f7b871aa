import {surveyHash} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {sampleAnswer, sampleSurvey} from '../../../../../test/support/results/sample-feedback.js';

describe('<consulta-responses> and what people said', () => {
  const database = freshDatabase();
  const responses = [1, 2, 3].map((index) => sampleAnswer(index, 'visit', {surveyHash: surveyHash(sampleSurvey)}));
  const file = () =>
    new File([JSON.stringify({consulta: 1, surveys: [sampleSurvey], responses})], 'feedback.json', {
      type: 'application/json',
    });

  it('leads to the results of any survey and back', async () => {
    const page = await DeskPage.open({database: database.name, lang: 'en'});
    await page.add([file()]);
    await page.press('Dismiss', () => !page.find('.report'), '.report');
    await page.press('Show the results', () => page.find('consulta-feedback-results') !== null);
    expect(page.focused).to.equal('After the meeting');
    const results = page.find('consulta-feedback-results');
    await page.until(() => results?.shadowRoot?.textContent.includes('3 responses') === true, 'the results are drawn');
    await expectAccessible(page.element, 'results at the desk');
    await page.press('Close', () => page.find('consulta-feedback-results') === null);
    expect(page.focused).to.contain('Show the results');
  });
});
