import {expect} from '@open-wc/testing';

import {everyAnswer, everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {recordsOf, textOf} from '../../../../test/support/exchange/read-csv.js';
import {exportResponses} from '../export-responses.js';

const full = responseTo(everyType, 1, {
  answers: everyAnswer,
  notes: {state: {comment: 'Ask Ana', evidence: [{title: 'Plan', url: 'https://example.org/ana'}]}},
});

describe('a table for the public', () => {
  const options = {format: 'csv', dialect: 'rfc4180', audience: 'public'} as const;

  it('has nothing that may say who answered', async () => {
    const text = await textOf(exportResponses([full], [everyType], options));
    const own = [full.id, '10:00', '12:00', 'Saint-Étienne', 'Archivist', 'Cook', 'Parks', 'Bridge', 'Ana', 'Plan'];
    for (const words of own) expect(text).not.to.contain(words);
    const [record] = recordsOf(text, ',');
    // A sensitive question; ids and exact times; own words; comments and evidence.
    expect(record).not.to.have.any.keys(
      'likely', 'response_id', 'started_at', 'submitted_at', 'response_supersedes', 'response_based_on', 'city',
      'role_other', 'order_other', 'projects', 'state_comment', 'state_evidence',
    ); // prettier-ignore
  });

  it('keeps what people chose, with a number for each response', async () => {
    const [record] = recordsOf(await textOf(exportResponses([full], [everyType], options)), ',');
    expect(record).to.include({response_number: '1', state: '2', role: 'other', 'order.roads': '1', people: '1234.5'});
  });
});
