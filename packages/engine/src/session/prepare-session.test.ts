import {parseSurvey, type Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {behaviourOf} from '../question-types/registry.js';
import {createSession} from './create-session.js';
import {prepareSession} from './prepare-session.js';

const OPTIONS = {language: 'en', now: () => Date.UTC(2026, 10, 28), random: () => 0.5};

describe('prepareSession', () => {
  it('makes the session that createSession makes, for a survey with every kind of part', async () => {
    const survey = parsed(WITH_EVERYTHING);
    const whole = createSession(survey, OPTIONS);
    const create = await prepareSession(survey, behaviourOf);
    const light = create(OPTIONS);
    for (const session of [whole, light]) {
      session.answer('more', true);
      session.answer('size', 4);
      session.answer('projects', [{name: 'Well', wet: true}, {name: ''}]);
    }
    await light.prepareSaving();
    expect(light.toResponse({site: 'https://city.example'})).to.deep.equal(
      whole.toResponse({site: 'https://city.example'}),
    );
    expect(light.problems()).to.deep.equal(whole.problems());
    expect(light.explain('all')).to.deep.equal(whole.explain('all'));
  });

  it('makes sessions of a survey without rules and scores', async () => {
    const create = await prepareSession(
      parsed({...WITH_EVERYTHING, scores: undefined, sections: [section([{id: 'name', type: 'text', title: ''}])]}),
      behaviourOf,
    );
    const session = create(OPTIONS);
    session.answer('name', 'Quito');
    expect(session.progress()).to.deep.equal({answered: 1, of: 1});
    expect(session.scores()).to.deep.equal({});
  });

  it('says what to await before anything can be saved', async () => {
    const create = await prepareSession(parsed(WITH_EVERYTHING), behaviourOf);
    const session = create(OPTIONS);
    expect(() => session.toDraft()).to.throw('prepareSaving()');
    await session.prepareSaving();
    expect(session.toDraft().surveyHash).to.match(/^[0-9a-f]{64}$/);
  });

  it('ties a session to the definition as it is when the session begins, where that may change', async () => {
    const survey = JSON.parse(JSON.stringify(WITH_EVERYTHING)) as Survey & {title: string};
    const create = await prepareSession(survey, behaviourOf);
    const {surveyHash} = createSession(survey, OPTIONS);
    const session = create(OPTIONS);
    survey.title = 'Changed';
    expect(session.surveyHash).to.equal(surveyHash);
  });
});

const WITH_EVERYTHING = {
  id: 'whole',
  version: '1',
  title: 'Whole',
  languages: ['en'],
  scores: [{id: 'all', title: 'All', rule: 'mean', of: ['size']}],
  sections: [
    section([
      {id: 'more', type: 'yes-no', title: 'More?'},
      {id: 'size', type: 'scale', title: 'Size', from: 1, to: 5, showIf: {'==': [{var: 'answers.more'}, true]}},
      {id: 'twice', type: 'computed', title: 'Twice', formula: {'*': [{var: 'answers.size'}, 2]}},
      {
        id: 'projects',
        type: 'repeat',
        title: 'Projects',
        questions: [
          {id: 'name', type: 'text', title: 'Name', required: true},
          {id: 'wet', type: 'yes-no', title: 'Wet?'},
        ],
      },
    ]),
  ],
};

function section(questions: readonly object[]): {id: string; title: string; questions: readonly object[]} {
  return {id: 'only', title: '', questions};
}

function parsed(value: unknown): Survey {
  const result = parseSurvey(JSON.parse(JSON.stringify(value)));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.survey;
}
