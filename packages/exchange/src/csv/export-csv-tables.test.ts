import {expect} from '@open-wc/testing';
import {unzipSync} from 'fflate';

import {everyAnswer, everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {bytesOf, recordsOf, textOf} from '../../../../test/support/exchange/read-csv.js';
import type {ExportOptions} from '../contract.js';
import {exportResponses} from '../export-responses.js';

const responses = [1, 2].map((number) => responseTo(everyType, number, {answers: everyAnswer}));

async function tables(options: Partial<ExportOptions> = {}): Promise<ReadonlyMap<string, string>> {
  const bytes = await bytesOf(exportResponses(responses, [everyType], {format: 'csv-tables', ...options}));
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true});
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]));
}
const table = (options: Partial<ExportOptions>) =>
  textOf(exportResponses(responses, [everyType], {format: 'csv', repeats: 'own-table', ...options}));

describe('exportResponses as several tables of CSV', () => {
  it('has the responses, the entries of each repeat and the codebook of them all, in the dialect asked for', async () => {
    for (const dialect of ['excel', 'rfc4180', 'spss'] as const) {
      const all = await tables({dialect, values: 'labels'});
      expect([...all.keys()]).to.deep.equal(['responses.csv', 'projects.csv', 'codebook.csv']);
      expect(all.get('responses.csv')).to.equal(await table({dialect, values: 'labels'}));
      expect(all.get('projects.csv')).to.equal(await table({dialect, values: 'labels', entriesOf: 'projects'}));
      expect(all.get('codebook.csv')).to.equal(await table({dialect, values: 'labels', format: 'codebook'}));
    }
  });

  it('ties each entry to its response, and has no list within a cell', async () => {
    const all = await tables({dialect: 'rfc4180'});
    const read = (name: string) => recordsOf(all.get(name) ?? '', ',');
    expect(read('responses.csv').map((record) => record['projects'])).to.deep.equal(['2', '2']);
    const entries = read('projects.csv').map(({response_id, entry, name}) => [response_id, entry, name]);
    expect(entries).to.deep.equal(
      responses.flatMap(({id}) => [
        [id, '1', 'Bridge'],
        [id, '2', 'Well'],
      ]),
    );
  });

  it('says how far it is over all tables, once to the end', async () => {
    const seen: number[] = [];
    await tables({onProgress: ({done, total = 0}) => seen.push(done / total)});
    expect(seen).to.deep.equal([0.25, 0.5, 0.75, 1]);
  });

  it('gives the same bytes for the same responses', async () => {
    const once = () => bytesOf(exportResponses(responses, [everyType], {format: 'csv-tables'}));
    expect(await once()).to.deep.equal(await once());
  });
});
