import {parseSurvey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {createSession} from './create-session.js';

const definition = {
  id: 'city',
  version: '1',
  title: 'City',
  languages: ['en', 'fr'],
  sections: [
    {
      id: 'all',
      title: 'All',
      questions: [
        {id: 'size', type: 'number', title: 'Inhabitants'},
        {
          id: 'projects',
          type: 'repeat',
          title: 'Projects',
          questions: [
            {id: 'name', type: 'text', title: 'Name', required: true},
            {id: 'cost', type: 'number', title: 'Cost', showIf: {'>': [{var: 'answers.size'}, 1000]}},
            {
              id: 'each',
              type: 'computed',
              title: 'Per head',
              formula: {'/': [{var: 'item.cost'}, {var: 'answers.size'}]},
            },
            {id: 'why', type: 'text', title: 'Why', requiredIf: {'==': [{var: 'language'}, 'fr']}},
          ],
        },
        {
          id: 'total',
          type: 'computed',
          title: 'Total',
          formula: {reduce: [{var: 'answers.projects'}, {'+': [{var: 'accumulator'}, {var: 'current.cost'}]}, 0]},
        },
      ],
    },
  ],
};

function begin() {
  const parsed = parseSurvey(definition);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return createSession(parsed.survey, {language: 'en'});
}

describe('a session with a repeat', () => {
  it('submits without what is hidden, and keeps it in the draft', () => {
    const session = begin();
    session.answer('size', 2000);
    session.answer('projects', [{name: 'Hub', cost: 4000}, {}]);
    expect(session.toResponse({site: ''}).answers['projects']).to.deep.equal([{name: 'Hub', cost: 4000, each: 2}]);
    session.answer('size', 500);
    expect(session.toResponse({site: ''}).answers['projects']).to.deep.equal([{name: 'Hub'}]);
    expect(session.toDraft().answers['projects']).to.deep.equal([{name: 'Hub', cost: 4000}, {}]);
    expect(session.answerTo('projects')).to.deep.equal([{name: 'Hub', cost: 4000}, {}]);
  });

  it('works out what follows from entries with the answers that count', () => {
    const session = begin();
    session.answer('size', 2000);
    session.answer('projects', [
      {name: 'Hub', cost: 4000},
      {name: 'Data', cost: 500},
    ]);
    expect(session.countedAnswer('total')).to.equal(4500);
    session.answer('size', 500);
    expect(session.countedAnswer('total')).to.not.equal(4500);
  });

  it('tells a view of a question that appears or must be answered in an entry, although no answer changed', () => {
    const session = begin();
    session.answer('projects', [{name: 'Hub'}]);
    const told: string[][] = [];
    session.subscribe(({questions}) => told.push([...questions]));
    session.answer('size', 2000);
    expect(told.at(-1)).to.include('projects');
    const ids = () => session.entriesOf('projects')?.entries[0]?.questions.map(({id}) => id);
    expect(ids()).to.deep.equal(['name', 'cost', 'each', 'why']);
    session.setLanguage('fr');
    expect(told.at(-1)).to.include('projects');
    expect(session.problemsOf('projects').map(({part}) => part)).to.deep.equal(['0.why']);
  });

  it('names the entry of a problem as it was given, also when the answer that counts stays the same', () => {
    const session = begin();
    session.answer('projects', [{why: 'x'}]);
    expect(session.problemsOf('projects').map(({part}) => part)).to.deep.equal(['0.name']);
    session.answer('projects', [{}, {why: 'x'}]);
    expect(session.problemsOf('projects').map(({part}) => part)).to.deep.equal(['1.name']);
  });

  it('counts a repeat as answered once an entry says something', () => {
    const session = begin();
    session.answer('projects', [{}]);
    expect(session.progress().answered).to.equal(0);
    session.answer('projects', [{}, {name: 'Hub'}]);
    expect(session.progress().answered).to.equal(1);
  });

  it('has no entries of other questions', () => {
    expect(begin().entriesOf('size')).to.equal(undefined);
  });
});
