import {expect} from '@open-wc/testing';

import {surveyJsonSchema} from './json-schema/survey-json-schema.js';
import {changedSurvey} from './test-data/changed-survey.js';
import {messagesAt} from './test-data/messages-at.js';
import {parseSurvey, RANKING_METHODS} from './index.js';

const withResults = (field: string, value: unknown) => changedSurvey(['results', field], value);

describe('parseSurvey, given how results are counted and shown', () => {
  it('takes every way of counting', () => {
    for (const method of RANKING_METHODS) expect(parseSurvey(withResults('method', method)).ok, method).to.equal(true);
  });

  it('names the nearest way of counting for one that it does not know', () => {
    const said = (method: unknown) => {
      const result = parseSurvey(withResults('method', method));
      return result.ok ? [] : result.issues.map(({path, message}) => `${path}: ${message}`);
    };
    expect(said('shulze')).to.have.length(1);
    expect(said('shulze')[0]).to.match(
      /^results\.method: must be one of "borda", .*not "shulze"; did you mean "schulze"\?/,
    );
    expect(said('kemeny-young')[0]).to.contain('not "kemeny-young"');
    expect(said(['schulze'])).to.have.length(1);
  });

  it('takes for the group’s order on the last page "end" or "none"', () => {
    for (const ranking of ['end', 'none']) expect(parseSurvey(withResults('ranking', ranking)).ok).to.equal(true);
    const result = parseSurvey(withResults('ranking', 'live'));
    expect(result.ok ? [] : result.issues.map(({path}) => path)).to.deep.equal(['results.ranking']);
  });

  it('wants a whole number of answers for the smallest group', () => {
    expect(parseSurvey(withResults('minimumGroup', 2.5)).ok).to.equal(false);
    expect(parseSurvey(withResults('minimumGroup', 3)).ok).to.equal(true);
  });

  it('wants a survey to open before it closes', () => {
    const dated = (opens: string, closes: string) => ({...(changedSurvey(['opens'], opens) as object), closes});
    expect(parseSurvey(dated('2027-02-01', '2027-02-28T18:00:00+01:00')).ok).to.equal(true);
    expect(messagesAt(dated('2027-03-01', '2027-02-28'), 'closes', 'bounds')).to.contain('2027-03-01');
    expect(messagesAt(dated('1 March', '2027-02-28'), 'opens', 'date')).to.contain('1 March');
  });
});

describe('the JSON Schema of results', () => {
  it('lists every way of counting, and both choices for the last page', () => {
    const {properties} = surveyJsonSchema() as {
      properties: {results: {properties: {[field: string]: {enum?: readonly string[]}}}};
    };
    expect(properties.results.properties['method']?.enum).to.deep.equal([...RANKING_METHODS]);
    expect(properties.results.properties['ranking']?.enum).to.have.members(['none', 'end']);
  });
});
