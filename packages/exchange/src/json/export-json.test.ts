import {expect} from '@open-wc/testing';
import type {Response, Survey} from '@consulta/schema';
import fc from 'fast-check';

import {everyAnswer, everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {textOf} from '../../../../test/support/exchange/read-csv.js';
import {exportResponses} from '../export-responses.js';
import {readResponses} from '../read-responses.js';

const another: Survey = {
  $schema: '../survey.schema.json',
  id: 'another',
  version: '1',
  title: 'Another',
  languages: ['en'],
  sections: [{id: 'only', title: 'Only', questions: [{id: 'words', type: 'text', title: 'Words'}]}],
};
const surveys = [everyType, another];

function json(responses: Iterable<Response>, definitions: readonly Survey[] = surveys): Promise<string> {
  return textOf(exportResponses(responses, definitions, {format: 'json'}));
}

function file(text: string, name = 'file.json') {
  return {name, text: () => Promise.resolve(text)};
}

const response = fc
  .tuple(fc.nat({max: 20}), fc.string(), fc.boolean())
  .map(([number, words, isOther]) =>
    isOther
      ? responseTo(another, 100 + number, {answers: {words}})
      : responseTo(everyType, number, {answers: {...everyAnswer, city: words}}),
  );
const responses = fc.uniqueArray(response, {selector: ({id}) => id, maxLength: 8});

describe('exportResponses as JSON', () => {
  it('writes RFC 8785 bytes: sorted keys, no white space, definitions without $schema', async () => {
    const one = responseTo(another, 1, {answers: {words: '€'}});

    expect(await json([one])).to.equal(
      '{"consulta":1,"responses":[{"answers":{"words":"€"},"format":1,"id":"01936c5e-7a00-7000-8000-000000000001",' +
        `"kind":"individual","language":"en","origin":{"mode":"own","site":"https://example.org"},` +
        `"startedAt":"2026-03-01T10:00:00.000Z","submittedAt":"2026-03-01T12:00:00.000Z","surveyHash":"${one.surveyHash}",` +
        '"surveyId":"another","surveyVersion":"1"}],"surveys":[{"id":"another","languages":["en"],"sections":' +
        '[{"id":"only","questions":[{"id":"words","title":"Words","type":"text"}],"title":"Only"}],' +
        '"title":"Another","version":"1"}]}',
    );
  });

  it('writes the same bytes whatever order responses and definitions come in, and however often', async () => {
    await fc.assert(
      fc.asyncProperty(responses, fc.array(fc.nat(), {minLength: 10}), async (all, places) => {
        const shuffled = [...all, ...all.slice(0, 2)]
          .map((one, index) => ({one, at: places[index] ?? 0}))
          .sort((a, b) => a.at - b.at)
          .map(({one}) => structuredClone(one));

        expect(await json(shuffled, surveys.toReversed())).to.equal(await json(all));
      }),
    );
  });

  it('writes the same bytes again after they were read', async () => {
    await fc.assert(
      fc.asyncProperty(responses, async (all) => {
        const written = await json(all);
        const read = await readResponses([file(written)]);

        expect(read.rejected).to.deep.equal([]);
        expect(await json(read.responses, read.surveys)).to.equal(written);
      }),
      {numRuns: 30},
    );
  });

  it('makes of sixty files, read twice in any order, one file', async () => {
    const sixty = Array.from({length: 60}, (_, number) => responseTo(another, number, {answers: {words: `${number}`}}));
    const files = await Promise.all(sixty.map(async (one, number) => file(await json([one]), `${number}.json`)));
    const forth = await readResponses([...files, ...files.toReversed()]);
    const back = await readResponses(files.toReversed());

    expect(forth.responses).to.have.length(60);
    expect(await json(forth.responses, forth.surveys)).to.equal(await json(sixty));
    expect(await json(back.responses, back.surveys)).to.equal(await json(sixty));
  });

  it('keeps superseded responses and tests', async () => {
    const original = responseTo(another, 1);
    const all = [original, responseTo(another, 2, {supersedes: original.id}), responseTo(another, 3, {test: true})];

    expect((await readResponses([file(await json(all))])).responses).to.deep.equal(all);
  });

  it('lets half a character keep no response from leaving', async () => {
    const text = await json([responseTo(another, 1, {answers: {words: 'cut \uD83D'}})]);

    expect(text).to.include('"words":"cut \uFFFD"');
  });

  it('keeps both of two different responses under one id, in the same order however they came', async () => {
    const one = responseTo(another, 1);
    const copies = [one, {...one, group: 'b'}];
    const written = await json(copies);

    expect(await json(copies.toReversed())).to.equal(written);
    const {conflicts} = await readResponses([file(written)]);
    expect(conflicts.map(({id, responses: kept}) => [id, kept.length])).to.deep.equal([[one.id, 2]]);
  });

  it('holds no response that comes in the order of ids: the second time it goes only as far as it is read', async () => {
    const made: number[] = [];
    const written: number[] = [];
    function* all() {
      for (let number = 0; number < 2000; number += 1) {
        made.push(number);
        yield responseTo(another, number, {answers: {words: 'words '.repeat(20)}});
      }
    }
    const reader = exportResponses(() => all(), surveys, {format: 'json'}).getReader();
    await reader.read();
    written.push(...made.splice(0));
    await reader.cancel();

    expect(written.slice(0, 2000)).to.deep.equal(Array.from({length: 2000}, (_, number) => number));
    expect(written.length - 2000)
      .to.be.greaterThan(0)
      .and.lessThan(1000);
  });

  it('refuses a response without its definition', async () => {
    const problem = await json([responseTo(another, 1)], [everyType]).catch((error: unknown) => error);

    expect(problem).to.have.property('code', 'survey-missing');
  });
});
