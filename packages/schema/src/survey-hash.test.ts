import {expect} from '@open-wc/testing';

import {everyType} from './test-data/every-type.js';
import {canonicalJson, parseSurvey, type Survey, surveyHash} from './index.js';

async function hashByPlatform(survey: {[key: string]: unknown}): Promise<string> {
  const {$schema: _, ...definition} = survey;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(definition)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('surveyHash', () => {
  it('is the SHA-256 that the platform works out', async () => {
    const survey = {...everyType(), title: 'é€😀'};
    expect(surveyHash(survey as unknown as Survey)).to.equal(await hashByPlatform(survey));
  });

  it('ignores $schema and the order of keys, and counts unknown keys', () => {
    const {$schema: _, ...rest} = everyType();
    const hash = surveyHash(everyType() as unknown as Survey);
    const reversed = Object.fromEntries(Object.entries(rest).reverse());
    expect(surveyHash(reversed as unknown as Survey)).to.equal(hash);
    expect(surveyHash({...rest, extra: 1} as unknown as Survey)).not.to.equal(hash);
  });

  it('is that of the definition as given, for a parsed survey too', () => {
    const given = {...everyType(), extra: 1};
    const result = parseSurvey(given);
    if (!result.ok) throw new Error('the example is valid');
    const hash = surveyHash(given as unknown as Survey);
    expect([surveyHash(result.survey), surveyHash(result.survey)]).to.deep.equal([hash, hash]);
  });

  it('follows changes of a survey that is not frozen', () => {
    const survey = everyType() as unknown as Survey;
    const before = surveyHash(survey);
    survey.version = '2';
    expect(surveyHash(survey)).not.to.equal(before);
  });
});
