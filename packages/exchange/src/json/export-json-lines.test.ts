import {expect} from '@open-wc/testing';

import {everyAnswer, everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {textOf} from '../../../../test/support/exchange/read-csv.js';
import {exportResponses} from '../export-responses.js';
import {readResponses} from '../read-responses.js';

const revised = {...everyType, version: '2'};
const responses = [
  responseTo(everyType, 1, {answers: everyAnswer}),
  responseTo(revised, 2, {answers: {city: 'Line\nbreak'}}),
  responseTo(everyType, 3),
];
const file = (name: string, text: string) => ({name, text: () => Promise.resolve(text)});
const written = (format: 'json' | 'json-lines', of = responses, surveys = [everyType, revised]) =>
  textOf(exportResponses(of, surveys, {format}));

describe('exportResponses as JSON Lines', () => {
  it('writes a definition before the first response that answered it, a line each', async () => {
    const lines = (await written('json-lines')).trimEnd().split('\n');
    const held = lines.map((line) => {
      const {surveys, responses} = JSON.parse(line) as {surveys: {version: string}[]; responses: {id: string}[]};
      return surveys[0]?.version ?? responses[0]?.id.slice(-1);
    });
    expect(held).to.deep.equal(['1', '1', '2', '2', '3']);
  });

  it('is read again, and gives the same bytes in both formats', async () => {
    const lines = await written('json-lines');
    const read = await readResponses([file('answers.jsonl', lines)]);
    expect(read.rejected).to.deep.equal([]);
    expect(await written('json-lines', [...read.responses], [...read.surveys])).to.equal(lines);
    expect(await written('json', [...read.responses], [...read.surveys])).to.equal(await written('json'));
  });

  it('keeps whole lines when the end is missing, and says so', async () => {
    const lines = await written('json-lines');
    const {responses, rejected} = await readResponses([file('cut.jsonl', lines.slice(0, -40))]);
    expect(responses.map(({id}) => id.slice(-1))).to.deep.equal(['1', '2']);
    expect(rejected.map(({code}) => code)).to.deep.equal(['truncated']);
  });
});
