import type {Draft, Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {carryOver} from './carry-over.js';
import {createSession} from './create-session.js';

const items = ['a', 'b', 'c'].map((id) => ({id, title: id}));
const projects = (ranked = items): Question => ({
  id: 'projects',
  type: 'repeat',
  title: '',
  questions: [
    {id: 'name', type: 'text', title: ''},
    {
      id: 'order',
      type: 'ranking',
      title: '',
      items: ranked,
      input: 'points',
      showIf: {'!=': [{var: 'item.name'}, 'x']},
    },
  ],
});
const surveyOf = (question: Question): Survey => ({
  id: 'survey',
  version: '1',
  title: '',
  languages: ['en'],
  sections: [{id: 'only', title: '', questions: [question]}],
});
const begin = (draft?: Draft) => createSession(surveyOf(projects()), {language: 'en', ...(draft && {draft})});
const copy = (draft: Draft): Draft => JSON.parse(JSON.stringify(draft)) as Draft;
const shown = {shown: ['c', 'a', 'b']};
const chosen = {comparisons: [{shown: ['a', 'b'], best: 'b'}]};

describe('what was shown and chosen in the entries of a repeat', () => {
  it('is kept with the draft, and counts as a beginning once something was chosen', () => {
    const session = begin();
    session.record('projects', {entries: [{order: shown}]});
    expect(session.begun).to.equal(false);
    session.record('projects', {entries: [{order: {...shown, ...chosen}}]});
    expect(session.begun).to.equal(true);
    const again = begin(copy(session.toDraft()));
    expect(again.paradataOn('projects')).to.deep.equal({entries: [{order: {...shown, ...chosen}}]});
  });

  it('is not taken from a draft in another shape', () => {
    for (const entries of [[], {}, [7], [{order: 7}], [{order: {comparisons: 'x'}}], [{order: {entries: []}}]]) {
      const draft = {...begin().toDraft(), paradata: {projects: {entries}}};
      expect(begin(copy(draft as unknown as Draft)).paradataOn('projects'), JSON.stringify(entries)).to.equal(
        undefined,
      );
    }
  });

  it('is submitted of the entries that are, and of what is asked in them', () => {
    const session = begin();
    session.record('projects', {entries: [{order: chosen}, {order: chosen}, {order: shown}, {order: chosen}]});
    session.answer('projects', [{}, {name: 'x', order: ['a']}, {name: 'Hub', order: ['c']}, {name: 'Data'}]);
    const {answers, paradata} = session.toResponse({site: ''});
    expect(answers['projects']).to.deep.equal([{name: 'x'}, {name: 'Hub', order: ['c']}, {name: 'Data'}]);
    expect(paradata).to.deep.equal({projects: {entries: [{}, {order: shown}, {order: chosen}]}});
  });

  it('is looked at for what is wrong in an entry', () => {
    const session = begin();
    session.answer('projects', [{name: 'Hub', order: ['a']}]);
    expect(session.problemsOf('projects')).to.deep.equal([]);
    session.record('projects', {entries: [{order: {points: {a: 1000}}}]});
    expect(session.problemsOf('projects').map(({code, part}) => [code, part])).to.deep.equal([
      ['too-high', '0.order.points'],
    ]);
  });

  it('goes along to another version only with the same items', () => {
    const session = begin();
    session.record('projects', {entries: [{order: chosen}]});
    session.answer('projects', [{name: 'Hub'}]);
    const to = (question: Question) => ({survey: surveyOf(question), surveyHash: 'x'});
    const over = (question: Question) => carryOver(session.toDraft(), session.survey, to(question)).draft.paradata;
    expect(over(projects())).to.deep.equal({projects: {entries: [{order: chosen}]}});
    expect(over(projects([...items, {id: 'd', title: 'd'}]))).to.equal(undefined);
  });
});
