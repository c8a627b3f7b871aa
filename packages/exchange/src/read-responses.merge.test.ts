import {expect} from '@open-wc/testing';
import type {Response, Survey} from '@consulta/schema';

import {everyAnswer, everyType, responseTo} from '../../../test/support/exchange/every-type.js';
import {textOf} from '../../../test/support/exchange/read-csv.js';
import {exportResponses} from './export-responses.js';
import {readResponses} from './read-responses.js';

const revised: Survey = {...everyType, version: '2', title: 'Every type, once more'};
const file = (text: string, name: string) => ({name, text: () => Promise.resolve(text)});
const written = (responses: readonly Response[], format: 'json' | 'json-lines' = 'json') =>
  textOf(exportResponses(responses, [everyType, revised], {format}));
/** A file as a mail holds it: without the definition. */
const bare = (response: Response) => JSON.stringify({consulta: 1, surveys: [], responses: [response]});

const one = responseTo(everyType, 1, {answers: everyAnswer, submittedAt: '2026-03-01T12:00:00.000Z'});
const changed = {...one, submittedAt: '2026-03-02T12:00:00.000Z', group: 'changed'};
const two = responseTo(revised, 2);

describe('readResponses over several files', () => {
  it('keeps both of an id that came with two contents; the one submitted first counts, in any order', async () => {
    const files = [file(await written([changed, two]), 'b'), file(await written([one]), 'a'), file(bare(changed), 'c')];
    for (const order of [files, files.toReversed()]) {
      const read = await readResponses(order);
      expect(read.responses.find(({id}) => id === one.id)).to.deep.equal(one);
      expect(read.conflicts.map(({id, responses}) => [id, responses])).to.deep.equal([[one.id, [one, changed]]]);
      expect(read.conflicts[0]?.files.map((names) => [...names].sort())).to.deep.equal([['a'], ['b', 'c']]);
      expect(read.rejected.map(({file: name, code, responseId}) => [name, code, responseId]).sort()).to.deep.equal([
        ['b', 'conflict', one.id],
        ['c', 'conflict', one.id],
      ]);
    }
  });

  it('finds a definition that another file holds, before or after', async () => {
    const other = responseTo(revised, 3);
    const files = [file(bare(other), 'mail'), file(await written([two]), 'file')];
    for (const order of [files, files.toReversed()]) {
      const {responses, rejected} = await readResponses(order);
      expect([responses.length, rejected]).to.deep.equal([2, []]);
    }
  });

  it('trusts no file whose definition was changed afterwards, when another file has it whole, too', async () => {
    const changedThere = (await written([two])).replace('"title":"Every type, once more"', '"title":"Every kind"');
    const files = [file(changedThere, 'a'), file(await written([responseTo(revised, 3)]), 'b')];
    for (const order of [files, files.toReversed()]) {
      const {responses, rejected} = await readResponses(order);
      expect(responses.map(({id}) => id)).not.to.include(two.id);
      expect(rejected.map(({file: name, code}) => [name, code])).to.deep.equal([['a', 'survey-changed']]);
    }
  });

  it('says of each file which ids it held', async () => {
    const {files} = await readResponses([file(await written([one, two]), 'a'), file(await written([two]), 'b')]);
    expect(files).to.deep.equal([
      {file: 'a', responses: 2, ids: [one.id, two.id]},
      {file: 'b', responses: 1, ids: [two.id]},
    ]);
  });

  it('goes on after a damaged line of JSON Lines, and says which one it was', async () => {
    const lines = (await written([one, two], 'json-lines')).trimEnd().split('\n');
    expect(lines).to.have.length(4);
    lines[1] = lines[1]!.slice(0, 200);
    lines.push(lines[3]!.replace('"responses":', '"responses"'));
    const {responses, rejected} = await readResponses([file(lines.join('\n'), 'lines.jsonl')]);
    expect(responses).to.deep.equal([two]);
    expect(rejected.map(({code, reason}) => [code, reason.split(':')[0]])).to.deep.equal([
      ['truncated', 'Line 2 is damaged'],
      ['not-json', 'Line 5 is damaged'],
    ]);
  });
});
