import {expect} from '@open-wc/testing';
import {exportResponses} from '@consulta/exchange';
import {openResponseStore, type ResponseStore} from '@consulta/storage';

import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {SavedFiles} from '../../../../../test/support/desk/saved-files.js';
import {sampleResponse, survey} from '../../../../../test/support/desk/sample-files.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';

describe('<consulta-responses> export', () => {
  const database = freshDatabase();
  const saved = new SavedFiles();
  const responses = [
    ...Array.from({length: 6}, (_, index) => sampleResponse(index)),
    sampleResponse(6, {supersedes: sampleResponse(0).id}),
    sampleResponse(7, {test: true}),
  ];
  const results = responses.filter((_, index) => index !== 0 && index !== 7);
  let store: ResponseStore;

  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
    await store.importAll({responses, surveys: [survey]});
  });
  afterEach(() => store.close());

  async function press(desk: DeskPage, button: string): Promise<string> {
    const before = saved.all.length;
    await desk.press(button, () => saved.all.length > before && desk.text('.said') !== '', '.export');
    return saved.lastText();
  }
  const decode = (bytes: ArrayBuffer) => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  async function expected(options: Parameters<typeof exportResponses>[2], of = results): Promise<string> {
    return decode(await new globalThis.Response(exportResponses(of, [survey], options)).arrayBuffer());
  }
  const open = () => DeskPage.open({database: database.name, lang: 'en'});

  it('writes the table for Excel, and says what was left out', async () => {
    const desk = await open();
    expect(desk.text('.export')).to.contain('only in this browser');
    expect(await press(desk, 'CSV for Excel')).to.equal(
      await expected({format: 'csv', dialect: 'excel', values: 'codes', language: 'en'}),
    );
    expect(saved.all[0]?.name).to.match(/^partnerships-\d{4}-\d\d-\d\d\.csv$/);
    expect(desk.text('.said')).to.equal(
      `6 responses exported to ${saved.all[0]?.name}. Left out: 1 replaced by a correction and 1 test.`,
    );
    expect(desk.text('.export')).not.to.contain('only in this browser');
  });

  it('writes words in the chosen language for statistics programs', async () => {
    const desk = await open();
    desk.get<HTMLInputElement>('input[value="labels"]').click();
    const select = desk.get<HTMLSelectElement>('#export-language');
    select.value = 'fr';
    select.dispatchEvent(new Event('change'));
    await desk.element.updateComplete;
    expect(await press(desk, 'CSV for R / SPSS')).to.equal(
      await expected({format: 'csv', dialect: 'rfc4180', values: 'labels', language: 'fr'}),
    );
    expect(saved.all[0]?.name).to.match(/^partnerships-\d{4}-\d\d-\d\d-r-spss-words-fr\.csv$/);
    await press(desk, 'CSV for Excel');
    expect(saved.all[1]?.name).to.match(/^partnerships-\d{4}-\d\d-\d\d-words-fr\.csv$/);
  });

  it('writes the codebook', async () => {
    const desk = await open();
    expect(await press(desk, 'Codebook')).to.equal(await expected({format: 'codebook', language: 'en'}));
    expect(desk.text('.said')).to.equal(`Codebook saved as ${saved.all[0]?.name}.`);
  });

  it('writes everything into a file for another desk', async () => {
    const desk = await open();
    expect(await press(desk, 'File for another desk')).to.equal(await expected({format: 'json'}, responses));
    expect(saved.all[0]?.name).to.match(/\.json$/);
  });

  it('writes only what is selected, when told so', async () => {
    const desk = await open();
    await desk.search('City 3');
    await desk.select(0);
    await desk.press('Export 1', () => desk.focused === 'Export');
    expect(desk.get<HTMLInputElement>('input[value="selected"]').checked).to.equal(true);
    expect(await press(desk, 'CSV for Excel')).to.equal(await expected({format: 'csv'}, [sampleResponse(3)]));
    expect(desk.text('.export')).to.contain('only in this browser');
  });

  it('writes only what a search has found, when told so', async () => {
    const desk = await open();
    expect(desk.find('input[value="found"]')).to.equal(null);
    await desk.search('City 3');
    expect(desk.text('.export')).to.contain('All of them').and.to.contain('The one found');
    expect(await press(desk, 'CSV for Excel'), 'all, unless told').to.equal(await expected({format: 'csv'}));

    desk.get<HTMLInputElement>('input[value="found"]').click();
    await desk.element.updateComplete;
    expect(await press(desk, 'CSV for Excel')).to.equal(await expected({format: 'csv'}, [sampleResponse(3)]));

    await desk.search('');
    expect(await press(desk, 'CSV for Excel'), 'all again').to.equal(await expected({format: 'csv'}));
  });

  it('keeps the focus on the button that was pressed, and takes no second press while it writes', async () => {
    const desk = await open();
    const excel = desk.button('CSV for Excel', '.export');
    excel.focus();
    excel.click();
    await desk.element.updateComplete;
    expect(excel.getAttribute('aria-disabled')).to.equal('true');
    expect(desk.focused).to.equal('CSV for Excel');
    excel.click();
    await desk.until(() => desk.text('.said') !== '' && !excel.hasAttribute('aria-disabled'), 'the file is written');
    expect(desk.focused).to.equal('CSV for Excel');
    expect(saved.all).to.have.lengthOf(1);
  });

  it('saves no file when there is nothing to put into it', async () => {
    const desk = await open();
    await desk.search('City 7');
    await desk.select(0);
    await desk.press('Export 1', () => desk.focused === 'Export');
    await desk.press('CSV for Excel', () => desk.text('.said').startsWith('There is nothing to export'), '.export');
    expect(saved.all).to.deep.equal([]);
  });

  it('writes what analysts open with labels, and names the files apart', async () => {
    const desk = await open();
    for (const [button, ending] of [['Excel workbook', 'xlsx'], ['Data package', 'zip']] as const) {
      const content = await press(desk, button);
      const file = saved.all.at(-1);
      expect(file?.name).to.match(new RegExp(`^partnerships-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
      // Both are archives: "PK".
      expect(content, button).to.match(/^PK\u0003\u0004/);
    }
    const lines = await press(desk, 'JSON Lines');
    expect(lines.trimEnd().split('\n'), 'everything, and the definition').to.have.length(responses.length + 1);
  }); // prettier-ignore

  it('leaves out for the public what may say who answered', async () => {
    const desk = await open();
    desk.get<HTMLInputElement>('input[value="public"]').click();
    await desk.element.updateComplete;
    const table = await press(desk, 'CSV for R / SPSS');
    expect(table).to.equal(await expected({format: 'csv', dialect: 'rfc4180', language: 'en', audience: 'public'}));
    expect(table)
      .to.match(/^response_number,/)
      .and.not.contain('response_id');
    expect(saved.all[0]?.name).to.match(/-r-spss-public\.csv$/);
  });
});
