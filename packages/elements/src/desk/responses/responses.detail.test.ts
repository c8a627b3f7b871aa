import {expect} from '@open-wc/testing';
import {openResponseStore, type ResponseStore} from '@consulta/storage';

import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {sampleResponse, survey} from '../../../../../test/support/desk/sample-files.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {press} from '../../../../../test/support/keyboard.js';

describe('<consulta-responses> one response', () => {
  const database = freshDatabase();
  let store: ResponseStore;

  async function open(surveys = [survey]): Promise<DeskPage> {
    const commented = sampleResponse(1, {
      answers: {organisation: 'City 1', mandate: 'do-not-know'},
      notes: {
        mandate: {comment: 'Asked the <b>mayor</b>.', evidence: [{title: 'Minutes', url: 'https://example.org/m'}]},
      },
    });
    await store.importAll({responses: [sampleResponse(0), commented, sampleResponse(2)], surveys});
    return DeskPage.open({database: database.name, lang: 'en'});
  }
  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
  });
  afterEach(() => store.close());

  it('shows the answers in reading order, with comments as they were written', async () => {
    const desk = await open();
    await desk.press('City 1', () => desk.focused === 'City 1', 'tbody');
    const answers = [...desk.root.querySelectorAll('.answers > div')].map((line) =>
      (line.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    );
    expect(answers).to.deep.equal([
      'Organisation City 1',
      'There is a mandate. Do not know Comment Asked the <b>mayor</b>. Evidence Minutes https://example.org/m',
      'There is a budget. Not answered',
    ]);
    expect(desk.find('.export')).to.equal(null);
  });

  it('shows the scores of a survey that has them', async () => {
    const desk = await open();
    await desk.press('City 2', () => desk.find('consulta-assessment-report') !== null, 'tbody');
    const report = desk.get('consulta-assessment-report');
    await desk.until(() => (report.shadowRoot?.textContent ?? '').includes('Overall'), 'the report is drawn');
    // City 2 answered 3 and 2: the mean is 2.5.
    expect(report.shadowRoot?.textContent).to.contain('2.5').and.to.contain('the answers of one respondent');
    expect(report.shadowRoot?.querySelector('.answers'), 'the desk shows the answers').to.equal(null);
  });

  it('prints scores and answers together, and nothing of the desk around them', async () => {
    const {print} = window;
    const desk = await open();
    await desk.press('City 2', () => desk.find('consulta-assessment-report') !== null, 'tbody');
    let onPaper: readonly string[] = [];
    window.print = () => {
      const isPrinted = (element: Element) => element.closest('[data-consulta-unprinted]') === null;
      onPaper = ['.head', '.panels', 'consulta-assessment-report', '.answers'].filter((selector) =>
        isPrinted(desk.get(selector)),
      );
    };
    desk.button('Print or save as PDF').click();
    window.print = print;
    dispatchEvent(new Event('afterprint'));
    expect(onPaper).to.deep.equal(['consulta-assessment-report', '.answers']);
    expect(desk.get('.head').classList.contains('unprinted'), 'nor by the browser’s own command').to.equal(true);
    await desk.press('Close', () => desk.find('.detail') === null);
    expect(desk.get('.head').classList.contains('unprinted')).to.equal(false);
  });

  it('goes through the list, and back to the line it came from', async () => {
    const desk = await open();
    await desk.press('City 2', () => desk.focused === 'City 2', 'tbody');
    expect(desk.button('Previous').disabled).to.equal(true);
    await desk.press('Next', () => desk.focused === 'City 1');
    await desk.press('Close', () => desk.focused.startsWith('City 1 '));
  });

  it('closes with Escape', async () => {
    const desk = await open();
    await desk.press('City 0', () => desk.focused === 'City 0', 'tbody');
    await press('Escape');
    await desk.until(() => desk.focused.startsWith('City 0 '), 'the line has the focus again');
  });

  it('shows plain answers when the questionnaire is not here', async () => {
    const desk = await open([]);
    await desk.press('No organisation given', () => desk.find('.detail') !== null, 'tbody');
    expect(desk.text('.detail')).to.contain('questionnaire of this response is not here');
    expect(desk.text('.answers')).to.contain('mandate');
  });
});
