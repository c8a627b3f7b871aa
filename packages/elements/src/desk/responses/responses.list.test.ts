import {expect} from '@open-wc/testing';
import {openResponseStore, type ResponseStore} from '@consulta/storage';

import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {sampleResponse, survey} from '../../../../../test/support/desk/sample-files.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';

describe('<consulta-responses> the list', () => {
  const database = freshDatabase();
  let store: ResponseStore;

  async function open(count: number, properties: Partial<DeskPage['element']> = {}): Promise<DeskPage> {
    const responses = Array.from({length: count}, (_, index) => sampleResponse(index));
    await store.importAll({responses, surveys: [survey]});
    return DeskPage.open({database: database.name, lang: 'en', ...properties});
  }
  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
  });
  afterEach(() => store.close());

  it('shows the newest first, and sorts by a column when asked', async () => {
    const desk = await open(11);
    expect(desk.names[0]).to.equal('City 10');
    desk.button('Organisation').click();
    await desk.element.updateComplete;
    // As people count: 2 comes before 10.
    expect(desk.names.slice(0, 3)).to.deep.equal(['City 0', 'City 1', 'City 2']);
    expect(desk.get('th.organisation').getAttribute('aria-sort')).to.equal('ascending');
    desk.button('Organisation').click();
    await desk.element.updateComplete;
    expect(desk.names[0]).to.equal('City 10');
  });

  it('finds by organisation and by number, and says how many', async () => {
    const desk = await open(12);
    await desk.search('city 1');
    expect(desk.names).to.deep.equal(['City 11', 'City 10', 'City 1']);
    expect(desk.text('.found')).to.equal('3 responses found');
    await desk.search(sampleResponse(7).id.slice(-8));
    expect(desk.names).to.deep.equal(['City 7']);
    await desk.search('nowhere');
    expect(desk.text('.nothing')).to.contain('Nothing found for “nowhere”.');
    await desk.press('Show all', () => desk.lines.length === 12);
  });

  it('draws a hundred lines at a time and goes on where it was', async () => {
    const desk = await open(130);
    expect(desk.lines).to.have.lengthOf(100);
    expect(desk.text('.more')).to.contain('100 of 130 shown');
    await desk.press('Show 30 more', () => desk.lines.length === 130);
    await desk.until(() => desk.focused.startsWith('City 29'), 'the first new line has the focus');
    expect(desk.find('.more')).to.equal(null);
  });

  it('selects all that were found, also those not drawn', async () => {
    const desk = await open(130);
    await desk.search('city 1');
    desk.get<HTMLInputElement>('thead input').click();
    await desk.element.updateComplete;
    expect(desk.text('.selection')).to.contain('41 selected');
    await desk.search('city 12');
    expect(desk.text('.selection')).to.contain('30 of them not shown now');
  });

  it('deletes what is selected, and takes it back', async () => {
    const desk = await open(4);
    await desk.select(0);
    await desk.select(2);
    await desk.press('Delete 2', () => desk.focused === 'Undo');
    expect(desk.names).to.deep.equal(['City 2', 'City 0']);
    expect(await store.count()).to.equal(2);
    expect(desk.text('.undo-bar')).to.contain('2 responses deleted.');
    await desk.press('Undo', () => desk.lines.length === 4);
    expect(await store.count()).to.equal(4);
    expect(await store.response(sampleResponse(3).id)).to.deep.equal(sampleResponse(3));
    expect(desk.find('.selection')).to.not.equal(null);
  });

  it('marks what was corrected, tests and the short form', async () => {
    await store.importAll({
      responses: [
        sampleResponse(50, {supersedes: sampleResponse(0).id, form: 'short'}),
        sampleResponse(51, {test: true, supersedes: sampleResponse(1).id}),
      ],
      surveys: [survey],
    });
    const desk = await open(2);
    const line = (name: string) => desk.lines.find((text) => text.includes(`${name} `));
    expect(line('City 0')).to.contain('replaced by a correction');
    expect(line('City 1')).not.to.contain('replaced');
    expect(line('City 50')).to.contain('short form');
    expect(line('City 51')).to.contain('test');
  });

  it('follows what another tab adds and removes', async () => {
    const desk = await open(2);
    await store.importAll({responses: [sampleResponse(9)], surveys: [survey]});
    await desk.until(() => desk.names[0] === 'City 9', 'the new response is listed');
    await store.remove([sampleResponse(0).id, sampleResponse(1).id]);
    await desk.until(() => desk.lines.length === 1, 'the removed ones are gone');
  });

  it('shows only the survey it is told to', async () => {
    await store.importAll({responses: [sampleResponse(90, {surveyId: 'other'})], surveys: [survey]});
    const desk = await open(2, {surveyId: survey.id});
    expect(desk.names).to.deep.equal(['City 1', 'City 0']);
  });
});
