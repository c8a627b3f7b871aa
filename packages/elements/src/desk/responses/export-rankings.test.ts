import {expect} from '@open-wc/testing';
import {exportResponses} from '@consulta/exchange';
import {readPrefLib, readRankingCsv} from '@consulta/exchange/rankings';
import type {RankedItem, RankingAnswer} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';

import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {rankingResponse, rankingResponses, rankingSurvey} from '../../../../../test/support/desk/ranking-files.js';
import {SavedFiles} from '../../../../../test/support/desk/saved-files.js';
import {survey, sampleResponse} from '../../../../../test/support/desk/sample-files.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';

const items = [
  {id: 'hub', title: 'Gender hub'},
  {id: 'paper', title: 'Position paper'},
  {id: 'meeting', title: 'Annual meeting'},
];
const NOT_RESULTS = '1 replaced by a correction, 1 test, 1 response that ranks nothing here';

describe('<consulta-responses> export of rankings', () => {
  const database = freshDatabase();
  const saved = new SavedFiles();
  let store: ResponseStore;

  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
  });
  afterEach(() => store.close());

  async function open(responses = rankingResponses, of = rankingSurvey): Promise<DeskPage> {
    await store.importAll({responses, surveys: [of]});
    const desk = await DeskPage.open({database: database.name, lang: 'en'});
    const details = desk.find<HTMLDetailsElement>('.rankings');
    if (details) details.open = true;
    return desk;
  }
  async function press(desk: DeskPage, button: string, within = '.rankings'): Promise<string> {
    const before = saved.all.length;
    await desk.press(button, () => saved.all.length > before && desk.text('.said') !== '', within);
    return saved.lastText();
  }
  async function choose(desk: DeskPage, selector: string, value: string): Promise<void> {
    const select = desk.get<HTMLSelectElement>(selector);
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await desk.element.updateComplete;
  }

  it('writes a PrefLib file that reads back as the ballots that are kept, and says what it leaves out', async () => {
    const desk = await open();
    const read = readPrefLib(await press(desk, 'PrefLib'), {items});

    expect(read.items).to.deep.equal(items);
    expect(weighted(read.ballots, read.weights)).to.deep.equal([
      '1 × hub',
      '1 × hub > paper',
      '1 × hub > paper > meeting',
      '1 × hub=meeting > paper',
      '1 × paper > hub > meeting',
    ]);
    expect(saved.last.name).to.match(/^priorities-important-\d{4}-\d\d-\d\d\.toi$/);
    expect(desk.text('.said')).to.equal(
      `5 rankings exported to ${saved.last.name}. Left out: ${NOT_RESULTS}, items that 1 person added, and the “no opinion” of 1 person.`,
    );
    expect(desk.text('.export'), 'rankings are no copy of the responses').to.contain('only in this browser');
  });

  it('names a PrefLib file for what is in it, and puts equal orders together', async () => {
    const desk = await open([
      rankingResponse(1, {important: ['paper', 'hub', 'meeting']}),
      rankingResponse(2, {important: ['paper', 'hub', 'meeting']}),
    ]);
    const text = await press(desk, 'PrefLib');
    expect(saved.last.name).to.match(/\.soc$/);
    expect(text)
      .to.contain('# TITLE: What is most important?\n')
      .and.to.match(/\n2: 2,1,3\n$/);
    expect(desk.text('.said')).to.equal(`2 rankings exported to ${saved.last.name}.`);
  });

  it('writes tables of either shape, in codes or words', async () => {
    const desk = await open();
    expect(await press(desk, 'CSV, one column per item')).to.equal(
      'ballot_weight,hub,paper,meeting,no_opinion\r\n1,2,1,3,\r\n1,1,3,1,\r\n1,1,,,meeting\r\n1,1,2,,\r\n1,1,2,3,\r\n',
    );
    expect(saved.last.name).to.match(/^priorities-important-\d{4}-\d\d-\d\d-by-item\.csv$/);
    expect(desk.text('.said')).to.contain(`${NOT_RESULTS}, and items that 1 person added.`);

    desk.get<HTMLInputElement>('input[value="labels"]').click();
    await choose(desk, '#export-language', 'fr');
    const words = await press(desk, 'CSV, one column per place');
    expect(words.split('\r\n')[2]).to.equal('1,Réunion annuelle=Pôle genre,,Prise de position,');
    expect(saved.last.name).to.match(/-by-place-words-fr\.csv$/);
    expect(readRankingCsv(words).ballots).to.have.lengthOf(5);
  });

  it('takes the question that is chosen, and reads points as an order', async () => {
    const desk = await open();
    expect(desk.text('.rankings')).not.to.contain('Points become an order');
    await choose(desk, '#export-question', 'budget');
    expect(desk.text('.rankings')).to.contain('Points become an order');
    const read = readPrefLib(await press(desk, 'PrefLib'), {items});
    expect(weighted(read.ballots, read.weights)).to.deep.equal(['1 × paper > hub=meeting']);
    expect(saved.last.name).to.match(/^priorities-budget-.*\.toc$/);
  });

  it('writes the table of all answers with a column per place, when told so', async () => {
    const desk = await open();
    const expected = async (rankings: 'place-per-item' | 'item-per-place') => {
      const options = {format: 'csv', language: 'en', rankings} as const;
      const stream = exportResponses(rankingResponses, [rankingSurvey], options);
      const bytes = await new globalThis.Response(stream).arrayBuffer();
      return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
    };
    expect(await press(desk, 'CSV for Excel', '.export')).to.equal(await expected('place-per-item'));
    desk.get<HTMLInputElement>('input[value="item-per-place"]').click();
    await desk.element.updateComplete;
    expect(await press(desk, 'CSV for Excel', '.export')).to.equal(await expected('item-per-place'));
    expect(saved.last.name).to.match(/^priorities-\d{4}-\d\d-\d\d-by-place\.csv$/);
    expect(await press(desk, 'Codebook', '.export')).to.contain('important.1');
    expect(saved.last.name).to.match(/-by-place\.csv$/);
  });

  it('writes only what is selected', async () => {
    const desk = await open();
    const first = desk.lines.length - 1; // the newest is first in the list
    await desk.select(first);
    await desk.press('Export 1', () => desk.focused === 'Export');
    expect(weighted(readPrefLib(await press(desk, 'PrefLib'), {items}).ballots)).to.deep.equal([
      '1 × paper > hub > meeting',
    ]);
  });

  it('says that there are no rankings yet, or no results, and saves nothing', async () => {
    const desk = await open([rankingResponse(6, {}), rankingResponse(7, {important: ['hub']}, {test: true})]);
    await desk.press('PrefLib', () => desk.text('.said').startsWith('No rankings yet'), '.rankings');
    await desk.select(0);
    await desk.press('Export 1', () => desk.focused === 'Export');
    await desk.press('PrefLib', () => desk.text('.said').startsWith('There is nothing to export'), '.rankings');
    expect(saved.all).to.deep.equal([]);
  });

  it('offers nothing of this where nothing is ranked', async () => {
    const desk = await open([sampleResponse(0)], survey);
    expect(desk.find('.export') !== null).to.equal(true);
    expect(desk.find('.rankings') === null && desk.find('input[name="rankings"]') === null).to.equal(true);
  });
});

/** "1 × hub=meeting > paper": an item per step, equal ones in the order of their names. */
function weighted(ballots: readonly RankingAnswer[], weights: readonly number[] = [1]): string[] {
  const named = (item: RankedItem) => (typeof item === 'string' ? item : item.other);
  const tied = (step: RankingAnswer[number]) => [step].flat().map(named).sort().join('=');
  return ballots.map((ballot, index) => `${weights[index]} × ${ballot.map(tied).join(' > ')}`).sort();
}
