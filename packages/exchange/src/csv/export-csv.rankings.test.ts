import {expect} from '@open-wc/testing';

import {everyAnswer, everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {recordsOf, textOf} from '../../../../test/support/exchange/read-csv.js';
import type {ExportOptions} from '../contract.js';
import {exportResponses} from '../export-responses.js';

const responses = [
  responseTo(everyType, 1, {answers: everyAnswer}),
  responseTo(everyType, 2, {answers: {order: [['schools', 'water'], 'roads']}}),
  responseTo(everyType, 3),
];

async function recordsWith(options: Partial<ExportOptions>) {
  const all: ExportOptions = {format: 'csv', dialect: 'rfc4180', rankings: 'item-per-place', ...options};
  return recordsOf(await textOf(exportResponses(responses, [everyType], all)), ',');
}

describe('exportResponses as CSV with an item per place', () => {
  it('writes the offered item at each place, a tie as a=b, and own items beside it', async () => {
    const [own, tied, none] = await recordsWith({});

    expect(own).to.include({'order.1': 'roads', 'order.2': 'water', 'order.3': 'schools', order_other: '2: Parks'});
    expect(tied).to.include({'order.1': 'schools=water', 'order.2': '', 'order.3': 'roads', order_other: ''});
    expect(none).to.include({'order.1': '', 'order.2': '', 'order.3': ''});
    expect(own).not.to.have.any.keys('order.roads', 'order.4');
  });

  it('writes titles when labels are asked for, and points as before', async () => {
    const [first] = await recordsWith({values: 'labels', language: 'fr'});

    expect(first).to.include({'order.1': 'Routes', 'order.2': 'Eau', 'shares.water': '3'});
  });

  it('says so in the codebook, with what the codes mean', async () => {
    const column = (await recordsWith({format: 'codebook'})).find((record) => record['column'] === 'order.1');

    expect(column?.['values']).to.equal('water = Water | roads = Roads | schools = Schools');
    expect(column?.['reading']).to.match(/at this place/);
  });

  it('writes a place per item unless asked', async () => {
    const [, tied] = await recordsWith({rankings: undefined});

    expect(tied).to.include({'order.water': '1', 'order.schools': '1', 'order.roads': '3'});
  });
});
