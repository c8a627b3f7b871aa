import {scoreResponse} from '@consulta/engine';
import {parseSurvey, type Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

const DOCS = new URL('../../docs/', import.meta.url);
const EXAMPLES = ['meeting-feedback', 'partnership-check', 'next-priorities', 'project-list'];

async function example(name: string): Promise<unknown> {
  return (await fetch(new URL(`examples/${name}.json`, DOCS))).json();
}

async function survey(name: string): Promise<Survey> {
  const result = parseSurvey(await example(name));
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.survey;
}

/** The JSON that a guide shows, block by block. */
async function jsonIn(guide: string): Promise<unknown[]> {
  const text = await (await fetch(new URL(`guides/${guide}.md`, DOCS))).text();
  return [...text.matchAll(/^```json\n(.*?)^```/gms)].map(([, json]) => JSON.parse(json ?? '') as unknown);
}

describe('the examples of the documentation', () => {
  for (const name of EXAMPLES) {
    it(`${name} is a survey without a warning`, async () => {
      const result = parseSurvey(await example(name));
      expect(result).to.have.property('ok', true);
      expect(result.ok && result.warnings).to.deep.equal([]);
    });
  }

  it('the whole survey that the guide shows is the one in the folder', async () => {
    const whole = (await jsonIn('write-a-survey')).filter((json) => Object.hasOwn(json as object, 'sections'));
    expect(whole).to.have.length(1);
    expect(whole[0]).to.deep.equal(await example('meeting-feedback'));
  });

  it('the ranking, its results and its dates that the guide shows are those of next-priorities', async () => {
    const shown = await jsonIn('write-a-survey');
    const {sections, results, opens, closes} = await survey('next-priorities');
    expect(shown).to.deep.include(JSON.parse(JSON.stringify(sections[0]?.questions[0])));
    expect(shown).to.deep.include({results});
    expect(shown).to.deep.include({opens, closes});
  });

  it('the scores that the scoring guide shows hold a level back and name it as the guide says', async () => {
    const shown = (await jsonIn('scoring')).flat().filter((json) => Object.hasOwn(json as object, 'rule'));
    const options = ['a', 'b', 'c'].map((id) => ({id, title: id, score: 1}));
    const questions = [
      {id: 'criteria', type: 'choice', title: 'Criteria', multiple: true, options},
      {id: 'coverage', type: 'scale', title: 'Coverage', from: 0, to: 2},
    ];
    const result = parseSurvey({
      id: 'guide',
      version: '1',
      title: 'Guide',
      languages: ['en'],
      sections: [{id: 'all', title: 'All', questions}],
      scores: [{id: 'rungs', title: 'Rungs', rule: 'ladder', of: ['coverage', 'criteria'], thresholds: {}}, ...shown],
    });
    if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
    expect(result.warnings).to.deep.equal([]);
    const valuesOf = (criteria: readonly string[]) => {
      const scores = scoreResponse(result.survey, {answers: {coverage: 2, criteria}});
      return [scores['activity']?.value, scores['level']?.value];
    };
    expect(valuesOf(['a', 'b'])).to.deep.equal([0, 2]);
    expect(valuesOf(['a', 'b', 'c'])).to.deep.equal([2, 3]);
  });

  it('partnership-check scores as the guide says', async () => {
    const scores = scoreResponse(await survey('partnership-check'), {answers: {contact: 3, exchange: 1, budget: 1}});
    expect(scores['score-people']?.value).to.equal(2);
    expect(scores['score-people']?.band?.title).to.equal('Build');
    expect(scores['overall']?.value).to.equal(1.5);
    expect(scores['overall']?.band?.title).to.equal('Start');
  });
});
