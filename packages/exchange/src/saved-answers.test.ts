import {expect} from '@open-wc/testing';
import type {Draft, Survey} from '@consulta/schema';
import {surveyHash} from '@consulta/schema';

import {everyAnswer, everyType, responseTo} from '../../../test/support/exchange/every-type.js';
import {textOf} from '../../../test/support/exchange/read-csv.js';
import {exportResponses} from './export-responses.js';
import {readResponses} from './read-responses.js';
import {receiptOf} from './receipt.js';
import {responseAsText} from './response-as-text.js';
import {readSavedAnswers, type SavedAnswersProblem} from './saved-answers.js';

const response = responseTo(everyType, 7, {answers: everyAnswer});
const draft: Draft = {
  id: response.id,
  surveyId: everyType.id,
  surveyVersion: '1',
  surveyHash: surveyHash(everyType),
  language: 'en',
  startedAt: '2026-03-01T10:00:00.000Z',
  savedAt: '2026-03-01T12:00:00.000Z',
  sectionId: 'all',
  answers: {city: 'Delft', people: 7},
  edits: {city: 1, people: 1},
};
const html = receiptOf(everyType, draft, {language: 'en'}).html;
const finished = receiptOf(everyType, response, {language: 'en'}).html;

const file = (text: string) => ({name: 'answers.html', text: () => Promise.resolve(text)});
const read = (text: string, surveyId = 'every-type') => readSavedAnswers(file(text), {surveyId});
const problemOf = async (text: string, surveyId?: string) => {
  const result = await read(text, surveyId);
  return result.ok ? undefined : result.problem;
};

describe('readSavedAnswers', () => {
  const damaged: readonly [what: string, problem: SavedAnswersProblem, text: string][] = [
    ['nothing', 'empty', ' \n'],
    ['a page of somebody else', 'foreign', '<!doctype html><title>News</title><script>var a = {b: 1}</script>'],
    ['JSON of another program', 'foreign', '{"type": "FeatureCollection", "features": []}'],
    ['a picture', 'foreign', '\uFFFDPNG\r\n\u001A\n\u0000\u0000'],
    ['the first half of a receipt', 'damaged', html.slice(0, html.lastIndexOf('"surveys"') + 40)],
    ['a receipt without its data', 'damaged', html.replace(/"consulta":1.*<\/script>/s, '</script>')],
    ['a broken quotation mark', 'damaged', html.replace('"surveyVersion":"1"', '"surveyVersion":"1')],
    ['a missing field', 'damaged', html.replace('"edits":', '"edts":')],
    ['a wrong time', 'damaged', finished.replace('"submittedAt":"2026-03-01T', '"submittedAt":"2026-03-01 ')],
    ['a definition that is none', 'damaged', html.replace('"languages":["en","fr"]', '"languages":7')],
    ['a file of a later version', 'newer', html.replace('{"consulta":1', '{"consulta":2')],
    ['a response of a later version', 'newer', finished.replace('"format":1', '"format":2')],
    ['an answer of another type', 'misfit', html.replace('"people":7', '"people":"seven"')],
    ['an answer to no question', 'misfit', html.replace('"people":7', '"cats":7')],
    ['another definition than was answered', 'misfit', html.replace('"fr":"Ville"', '"fr":"Village"')],
  ];
  for (const [what, problem, text] of damaged) {
    it(`says "${problem}" of ${what}`, async () => {
      expect(text).not.to.be.oneOf([html, finished]);
      expect(await problemOf(text)).to.equal(problem);
    });
  }

  it('says which other questionnaire a file belongs to', async () => {
    const result = await read(html, 'city-to-city');

    expect(result).to.deep.equal({ok: false, problem: 'another-survey', other: everyType});
  });

  it('says so when the browser cannot read the file', async () => {
    const unreadable = {name: 'gone.html', text: () => Promise.reject(new DOMException('', 'NotReadableError'))};

    expect(await readSavedAnswers(unreadable, {surveyId: 'every-type'})).to.deep.equal({
      ok: false,
      problem: 'unreadable',
    });
  });

  it('opens the file for the organiser too, and the answers of one person alone', async () => {
    const json = (...responses: (typeof response)[]) =>
      textOf(exportResponses(responses, [everyType], {format: 'json'}));

    expect(await read(await json(response))).to.deep.equal({ok: true, survey: everyType, response});
    expect(await problemOf(await json(response, responseTo(everyType, 8)))).to.equal('several');
  });

  it('asks for a definition that a text leaves out', async () => {
    const long: Survey = {...everyType, description: 'x'.repeat(20_000)};
    const text = responseAsText(long, responseTo(long, 1), 'en');
    const result = await readSavedAnswers(file(text), {
      surveyId: 'every-type',
      findSurvey: ({surveyHash: hash}) => Promise.resolve(hash === surveyHash(long) ? long : undefined),
    });

    expect(result.ok && result.survey).to.equal(long);
  });

  it('opens a receipt that a browser saved anew, or an editor gave other line ends', async () => {
    const saved = new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;

    expect((await read(saved)).ok).to.be.true;
    expect((await read(`\uFEFF${html.replaceAll('\n', '\r\n')}`)).ok).to.be.true;
  });
});

describe('readResponses', () => {
  it('takes a finished receipt, and says of an unfinished one what to ask for', async () => {
    const {responses, rejected} = await readResponses([file(finished), file(html)]);

    expect(responses).to.deep.equal([response]);
    expect(rejected.map(({code, responseId}) => [code, responseId])).to.deep.equal([['unfinished', draft.id]]);
  });
});
