import {expect} from '@open-wc/testing';

import {everyAnswer, everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {cellsOf, recordsOf, textOf} from '../../../../test/support/exchange/read-csv.js';
import type {ExportOptions} from '../contract.js';
import {exportResponses} from '../export-responses.js';

async function codebook(options: Partial<ExportOptions> = {}) {
  const csv = await textOf(exportResponses([], [everyType], {format: 'codebook', dialect: 'rfc4180', ...options}));
  return new Map(recordsOf(csv, ',').map((record) => [record['column'], record]));
}

describe('exportResponses as a codebook', () => {
  it('has one line for each column of the table, in its order', async () => {
    const answers = [responseTo(everyType, 1, {answers: everyAnswer})];
    const table = await textOf(exportResponses(answers, [everyType], {format: 'csv', dialect: 'rfc4180'}));

    expect([...(await codebook()).keys()]).to.deep.equal(cellsOf(table, ',')[0]);
  });

  it('says what the codes mean in the chosen language', async () => {
    expect((await codebook({language: 'fr'})).get('state')).to.include({
      question_id: 'state',
      type: 'scale',
      section: 'Tous',
      title: 'État de {{city}}',
      values: '1 = Faible | 2 = Bon | not-applicable = Sans objet | do-not-know = Ne sait pas',
      required: 'no',
      sensitive: 'no',
      missing: 'not-applicable: the person said so; do-not-know: the person said so; empty: not answered or not asked',
      versions: '1',
    });
  });

  it('names the row or item of a column, and how to read it', async () => {
    const book = await codebook();

    expect(book.get('risk.flood')).to.include({question_id: 'risk', title: 'Risks', part: 'Flood'});
    expect(book.get('order.water')).to.have.property('reading').that.includes('1 is best');
    expect(book.get('role')).to.include({required: 'yes'});
    expect(book.get('likely')).to.include({sensitive: 'yes'});
    expect(book.get('overall')).to.include({type: 'score', title: 'Overall'});
  });

  it('says which versions have a column', async () => {
    const [section] = everyType.sections;
    const added = {id: 'added', type: 'text' as const, title: 'Added'};
    const questions = [...(section?.questions ?? []), added];
    const newer = {...everyType, version: '2', sections: [{id: 'all', title: 'All', questions}]};
    const csv = await textOf(exportResponses([], [everyType, newer], {format: 'codebook', dialect: 'rfc4180'}));
    const book = new Map(recordsOf(csv, ',').map(({column, versions}) => [column, versions]));

    expect(book.get('added')).to.equal('2');
    expect(book.get('state')).to.equal('2 | 1');
  });
});
