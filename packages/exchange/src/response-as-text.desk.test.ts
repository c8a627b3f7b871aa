import {type Survey, surveyHash} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {everyAnswer, everyType, responseTo} from '../../../test/support/exchange/every-type.js';
import type {ReadOptions} from './contract.js';
import {readResponses} from './read-responses.js';
import {responseAsText} from './response-as-text.js';

/** A survey with a definition that is too long for a message. */
const long: Survey = {...everyType, description: 'What each of the cities does, and why. '.repeat(300)};
const notes = {state: {comment: 'Since March,  more or less:\n> "soon" {1}'}};
const short = responseTo(everyType, 7, {answers: everyAnswer, notes});
const [answers, known] = [{...short, surveyHash: surveyHash(long)}, () => Promise.resolve(long)];

async function read(text: string, options?: ReadOptions) {
  return readResponses([{name: 'pasted', text: () => Promise.resolve(text)}], options);
}

describe('responseAsText at the organiser’s desk', () => {
  it('is read with its definition where that is short', async () => {
    const {responses, surveys, rejected} = await read(`Hello Ana,\n${responseAsText(everyType, short, 'fr')}\nBye`);

    expect(rejected).to.deep.equal([]);
    expect([responses, surveys]).to.deep.equal([[short], [everyType]]);
  });

  it('leaves out a long definition, and is read where that is known', async () => {
    const text = responseAsText(long, answers, 'en');
    const {responses, surveys, rejected} = await read(text, {findSurvey: known});

    expect(text.length).to.be.below(5_000);
    expect(rejected).to.deep.equal([]);
    expect([responses, surveys]).to.deep.equal([[answers], [long]]);
  });

  it('says which definition is missing where it is not known, or is another one', async () => {
    const text = responseAsText(long, answers, 'en');
    for (const options of [{}, {findSurvey: () => Promise.resolve(everyType)}]) {
      const {responses, rejected} = await read(text, options);
      expect(rejected.map(({code, responseId}) => [code, responseId])).to.deep.equal([['survey-missing', answers.id]]);
      expect(responses).to.deep.equal([]);
    }
  });

  it('asks once for the definition of many messages', async () => {
    const asked: unknown[] = [];
    const findSurvey = (wanted: unknown) => {
      asked.push(wanted);
      return known();
    };
    const another = {...answers, id: responseTo(everyType, 8).id};
    const text = [answers, another].map((one) => responseAsText(long, one, 'en')).join('\n\n');
    const {responses} = await read(text, {findSurvey});

    expect(responses).to.deep.equal([answers, another]);
    expect(asked).to.deep.equal([{surveyHash: answers.surveyHash, surveyId: long.id}]);
  });

  it('survives lines that a mail program breaks anywhere, and marks', async () => {
    const text = responseAsText(long, answers, 'en')
      .replace(/[^\n]{76}/g, '$&\n')
      .replace(/^/gm, '> ');
    const {responses, rejected} = await read(text, {findSurvey: known});

    expect(rejected).to.deep.equal([]);
    expect(responses).to.deep.equal([answers]);
  });

  it('speaks to the organiser in the language of the answers, and of no format', () => {
    for (const [language, words] of [
      ['en', 'For the organiser'],
      ['fr', 'Pour l’organisateur'],
      ['ar', 'للجهة المنظِّمة'],
    ] as const) {
      expect(responseAsText(everyType, short, language))
        .to.include(`\n\n${words}`)
        .and.not.to.match(/json/i);
    }
  });
});
