import {expect} from '@open-wc/testing';

import {builtSurvey} from './built-survey.js';
import {parseSurvey} from './parse-survey.js';
import {surveyHash} from './survey-hash.js';
import {everyType} from './test-data/every-type.js';

describe('builtSurvey', () => {
  it('is the frozen copy that parsing returns', () => {
    const definition: unknown = JSON.parse(JSON.stringify(everyType()));
    const built = builtSurvey(definition);
    const parsed = parseSurvey(definition);
    expect(parsed.ok && parsed.survey).to.deep.equal(built);
    expect(Object.isFrozen(built.sections[0])).to.equal(true);
    expect(parsed.ok && surveyHash(parsed.survey)).to.equal(surveyHash(built));
  });

  it('refuses what no JSON file can hold, and names the place', () => {
    expect(() => builtSurvey({sections: [{id: () => 'x'}]})).to.throw(RangeError, 'sections[0].id');
  });
});
