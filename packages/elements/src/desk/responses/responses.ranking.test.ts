import type {RankingQuestion, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {rankedBy} from '../../../../../test/support/survey/ranked-by.js';

const important: RankingQuestion = {
  id: 'important',
  type: 'ranking',
  title: {en: 'What is most important?'},
  noOpinion: true,
  items: ['hub', 'paper', 'meeting'].map((id) => ({id, title: {en: id.toUpperCase()}})),
};
const consultation: Survey = {
  id: 'priorities',
  version: '1',
  title: {en: 'Priorities'},
  languages: ['en'],
  closes: '2000-01-01T00:00:00Z',
  sections: [{id: 'order', title: {en: 'Order'}, questions: [important]}],
};

describe('<consulta-responses> where something was ranked', () => {
  const database = freshDatabase();
  const responses = [
    rankedBy(consultation, 'one', {important: ['paper', 'hub']}),
    rankedBy(consultation, 'two', {important: ['paper']}),
  ];
  const file = () =>
    new File([JSON.stringify({consulta: 1, surveys: [consultation], responses})], 'priorities.json', {
      type: 'application/json',
    });
  async function desk() {
    const page = await DeskPage.open({database: database.name, lang: 'en'});
    await page.add([file()]);
    await page.press('Dismiss', () => !page.find('.report'), '.report');
    await page.until(() => page.lines.length === 2, 'both are listed');
    return page;
  }

  it('marks what came late, in the list and in the detail, and says how many', async () => {
    const page = await desk();
    expect(page.text('.head')).to.contain('2 responses · 2 of them late');
    expect(page.lines.every((line) => line.includes('late'))).to.equal(true);
    await page.press('No organisation given', () => page.find('.detail') !== null, 'tbody');
    expect(page.text('.detail .mark')).to.equal('late');
    await expectAccessible(page.element, 'late response open');
  });

  it('shows an order line by line, and what it leaves out', async () => {
    const page = await desk();
    const index = page.lines.findIndex((line) => line.includes('late'));
    page.root.querySelectorAll<HTMLButtonElement>('tbody .organisation button')[index]?.click();
    await page.until(() => page.find('.answers dd p') !== null, 'the detail is shown');
    const said = [...page.root.querySelectorAll('.answers dd p')].map(({textContent}) => textContent.trim());
    expect(said[0]).to.match(/^1\. PAPER(\n2\. HUB)?$/);
    expect(said[1]).to.match(/^Not ranked (HUB and )?MEETING$/);
  });

  it('leads to the group’s ranking and back', async () => {
    const page = await desk();
    await page.press('Show the ranking', () => page.find('consulta-ranking-results') !== null);
    expect(page.focused).to.equal('Priorities');
    const results = page.find('consulta-ranking-results');
    await page.until(() => results?.shadowRoot?.textContent.includes('PAPER') === true, 'the result is drawn');
    await page.press('Close', () => page.find('consulta-ranking-results') === null);
    expect(page.focused).to.contain('Show the ranking');
  });

  it('offers no ranking where nothing is ranked', async () => {
    const page = await DeskPage.open({database: database.name, lang: 'en'});
    expect(page.text('.panels')).not.to.contain('ranking');
  });
});
