import {expect} from '@open-wc/testing';

import {everyAnswer, everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {cellsOf, recordsOf, textOf} from '../../../../test/support/exchange/read-csv.js';
import type {ExportOptions} from '../contract.js';
import {exportResponses} from '../export-responses.js';

const responses = [1, 2].map((number) => responseTo(everyType, number, {answers: everyAnswer}));
const textFor = (options: Partial<ExportOptions>) =>
  textOf(exportResponses(responses, [everyType], {format: 'csv', dialect: 'rfc4180', ...options}));

describe('the table of a repeat', () => {
  it('has a line for each entry, tied to its response', async () => {
    const [first, second] = responses;
    expect(cellsOf(await textFor({entriesOf: 'projects'}), ',')).to.deep.equal([
      ['response_id', 'entry', 'name'],
      [first?.id, '1', 'Bridge'],
      [first?.id, '2', 'Well'],
      [second?.id, '1', 'Bridge'],
      [second?.id, '2', 'Well'],
    ]);
  });

  it('is tied by a number where ids are left out, and own words with them', async () => {
    const cells = cellsOf(await textFor({entriesOf: 'projects', audience: 'public'}), ',');
    expect(cells).to.deep.equal([['response_number', 'entry'], ['1', '1'], ['1', '2'], ['2', '1'], ['2', '2']]); // prettier-ignore
  });

  it('leaves the number of entries in the table of the responses', async () => {
    const [record] = recordsOf(await textFor({repeats: 'own-table'}), ',');
    expect(record?.['projects']).to.equal('2');
  });

  it('is refused for what is no repeat, and says what there is', async () => {
    const failure = await textFor({entriesOf: 'state'}).catch((error: unknown) => error);
    expect(failure).to.include({code: 'unknown-repeat'});
    expect(String(failure)).to.contain('projects');
  });

  it('is in the codebook', async () => {
    const codebook = await textFor({format: 'codebook', repeats: 'own-table'});
    expect(recordsOf(codebook, ',').find(({column}) => column === 'name')).to.include({
      table: 'projects',
      question_id: 'name',
      title: 'Name',
      versions: '1',
    });
  });
});
