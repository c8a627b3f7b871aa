import {expect} from '@open-wc/testing';
import {exportResponses} from '@consulta/exchange';
import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {unzipSync} from 'fflate';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {DeskPage} from '../../../../../test/support/desk/desk-page.js';
import {SavedFiles} from '../../../../../test/support/desk/saved-files.js';
import {everyAnswer, everyType, responseTo} from '../../../../../test/support/exchange/every-type.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';

const responses = [1, 2, 3].map((number) => responseTo(everyType, number, {answers: everyAnswer}));

describe('<consulta-responses> exporting a survey that asks something several times', () => {
  const database = freshDatabase();
  const saved = new SavedFiles();
  let store: ResponseStore;

  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
    await store.importAll({responses, surveys: [everyType]});
  });
  afterEach(() => store.close());

  const open = (lang = 'en') => DeskPage.open({database: database.name, lang});
  async function press(desk: DeskPage, button: string): Promise<ArrayBuffer> {
    const before = saved.all.length;
    await desk.press(button, () => saved.all.length > before && desk.text('.said') !== '', '.export');
    return saved.last.bytes;
  }
  async function tables(desk: DeskPage, button: string): Promise<{readonly [name: string]: string}> {
    const files = Object.entries(unzipSync(new Uint8Array(await press(desk, button))));
    const decoder = new TextDecoder('utf-8', {ignoreBOM: true});
    return Object.fromEntries(files.map(([name, bytes]) => [name, decoder.decode(bytes)]));
  }
  const decoded = async (options: Parameters<typeof exportResponses>[2]) =>
    new TextDecoder('utf-8', {ignoreBOM: true}).decode(
      await new globalThis.Response(exportResponses(responses, [everyType], options)).arrayBuffer(),
    );

  for (const [button, dialect, name] of [
    ['CSV for Excel', 'excel', /^every-type-\d{4}-\d\d-\d\d-csv\.zip$/],
    ['CSV for R / SPSS', 'rfc4180', /^every-type-\d{4}-\d\d-\d\d-r-spss\.zip$/],
  ] as const) {
    it(`writes a table for each list of entries and says so: ${button}`, async () => {
      const desk = await open();
      expect(desk.text('.export')).to.contain(`${button} A ZIP with several tables`);
      const all = await tables(desk, button);
      const options = {format: 'csv', dialect, language: 'en', repeats: 'own-table'} as const;
      expect(all).to.deep.equal({
        'responses.csv': await decoded(options),
        'projects.csv': await decoded({...options, entriesOf: 'projects'}),
        'codebook.csv': await decoded({...options, format: 'codebook'}),
      });
      expect(all['projects.csv']).to.contain('Bridge');
      expect(saved.all[0]?.name).to.match(name);
      expect(desk.text('.said')).to.equal(`3 responses exported to ${saved.all[0]?.name}.`);
    });
  }

  it('has these tables in the codebook, too', async () => {
    const desk = await open();
    const codebook = new TextDecoder().decode(await press(desk, 'Codebook'));
    expect(codebook).to.contain(';projects\r\n');
  });

  it('keeps the entries in a table for the public, without what is in own words', async () => {
    const desk = await open();
    desk.get<HTMLInputElement>('input[value="public"]').click();
    await desk.element.updateComplete;
    const all = await tables(desk, 'CSV for R / SPSS');
    expect(all['projects.csv']?.split('\r\n')[0]).to.equal('response_number,entry');
    expect(Object.values(all).join('')).not.to.contain('Bridge');
    expect(saved.all[0]?.name).to.match(/-r-spss-public\.zip$/);
  });

  for (const lang of ['fr', 'ar']) {
    it(`is accessible in "${lang}"`, async () => {
      const desk = await open(lang);
      expect(desk.text('.export')).to.contain('ZIP');
      await expectAccessible(desk.element, `tables of CSV, ${lang}`);
    });
  }
});
