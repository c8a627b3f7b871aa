import type {Answer, Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import type {SessionChange} from './contract.js';
import {createSession} from './create-session.js';

const city: Question = {id: 'city', type: 'text', title: 'City'};
const themes: Question = {
  id: 'theme',
  type: 'choice',
  title: 'Theme',
  options: [
    {id: 'own', title: {en: 'What {{city}} does', fr: 'Ce que fait {{city}}'}},
    {id: 'else', title: 'Something else'},
  ],
};
const why: Question = {id: 'why', type: 'text', title: {en: 'Why {{theme}}?', fr: 'Pourquoi {{theme}} ?'}};
const plain: Question = {id: 'plain', type: 'text', title: 'Plain'};
const projects: Question = {
  id: 'projects',
  type: 'repeat',
  title: 'Projects of {{city}}',
  questions: [
    {id: 'name', type: 'text', title: 'Name'},
    {id: 'cost', type: 'text', title: 'Cost of {{name}} in {{city}}'},
  ],
};

const survey: Survey = {
  id: 'texts',
  version: '1',
  title: 'Texts',
  thanks: 'Bye {{city}}',
  languages: ['en', 'fr'],
  sections: [
    {id: 'first', title: 'First', questions: [city, themes]},
    {id: 'second', title: 'In {{city}}', questions: [why, plain, projects]},
  ],
};

/** The title of the chosen option, or the text. */
function inWords(question: Question, answer: Answer, language: string | undefined): string {
  if (question.type !== 'choice') return typeof answer === 'string' ? answer : '';
  const title = question.options?.find(({id}) => id === answer)?.title ?? '';
  return typeof title === 'string' ? title : (title[language ?? 'en'] ?? '');
}

describe('createSession, with texts that repeat answers', () => {
  function open(definition = survey) {
    const changes: SessionChange[] = [];
    const evaluated: string[] = [];
    const session = createSession(definition, {language: 'en', inWords, onEvaluate: (node) => evaluated.push(node)});
    session.subscribe((change) => changes.push(change));
    return {session, changes, evaluated};
  }
  const title = (part: {readonly title: unknown}) => part.title;

  it('has a sign in place of an answer that is not there', () => {
    expect(title(open().session.filled(why))).to.deep.equal({en: 'Why …?', fr: 'Pourquoi … ?'});
  });

  it('puts the answer in, in the language of each text, and what that answer repeats itself', () => {
    const {session} = open();
    session.answer('city', 'Kumasi');
    session.answer('theme', 'own');
    expect(title(session.filled(why))).to.deep.equal({
      en: 'Why \u2068What Kumasi does\u2069?',
      fr: 'Pourquoi \u2068Ce que fait Kumasi\u2069 ?',
    });
  });

  it('names the texts that changed, and works out nothing for the others', () => {
    const {session, changes, evaluated} = open();
    session.answer('city', 'Kumasi');
    expect([...(changes[0]?.texts ?? [])].sort()).to.deep.equal(['projects', 'second', 'texts', 'theme', 'why']);
    evaluated.length = 0;
    session.answer('theme', 'else');
    expect([...(changes[1]?.texts ?? [])]).to.deep.equal(['why']);
    session.answer('plain', 'nothing');
    expect(changes[2]?.texts.size).to.equal(0);
    expect(evaluated).to.deep.equal(['answer:theme', 'problems:theme', 'text:why', 'answer:plain', 'problems:plain']);
  });

  it('gives the same object until an answer in it changes, and a part without any as it is', () => {
    const {session} = open();
    expect(session.filled(plain)).to.equal(plain);
    session.answer('city', 'Kumasi');
    const filled = session.filled(projects);
    session.answer('plain', 'nothing');
    expect(session.filled(projects)).to.equal(filled);
    session.answer('city', 'Accra');
    expect(session.filled(projects)).not.to.equal(filled);
  });

  it('leaves what an entry of a repeat answers to the repeat', () => {
    const {session} = open();
    session.answer('city', 'Kumasi');
    const filled = session.filled(projects);
    expect('questions' in filled && filled.questions.map(title)).to.deep.equal([
      'Name',
      'Cost of {{name}} in \u2068Kumasi\u2069',
    ]);
  });

  it('puts answers of an entry into what is said of a place in it', () => {
    const message = {en: '{{name}} cannot cost {{cost}} in {{city}}.', fr: '{{name}} ne peut pas coûter {{cost}}.'};
    const [name, cost] = projects.type === 'repeat' ? projects.questions : [];
    const checked = {...projects, questions: [name, {...cost, valid: [{condition: false, message}]}]} as Question;
    const {session} = open({...survey, sections: [{id: 'first', title: 'First', questions: [city, checked]}]});
    session.answer('city', '{{name}}');
    session.answer('projects', [{name: 'Hub'}, {}, {name: 'Well', cost: '9'}]);
    const [problem] = session.problemsOf('projects');
    const said = '\u2068Well\u2069 cannot cost \u20689\u2069 in \u2068{{name}}\u2069.';
    expect(session.filledAt(problem!, problem!).message).to.have.property('en', said);
    expect(session.partTitle('projects', problem?.part)).to.equal(
      '3 – Cost of \u2068Well\u2069 in \u2068{{name}}\u2069',
    );
    const [inEntry] = session.entriesOf('projects')?.entries[2]?.questions[1]?.problems ?? [];
    expect(inEntry?.message).to.have.property('en', said);
    expect(session.filledAt({questionId: 'city'}, message)).to.have.property(
      'en',
      '{{name}} cannot cost {{cost}} in \u2068{{name}}\u2069.',
    );
  });

  it('takes an answer that is hidden for none', () => {
    const hidden = {...survey, sections: [{...survey.sections[0]!, showIf: false}, survey.sections[1]!]};
    const {session} = open(hidden);
    session.answer('city', 'Kumasi');
    expect(title(session.filled(session.survey.sections[1]!))).to.equal('In …');
  });

  it('takes what a person wrote for words, whatever it looks like', () => {
    const {session} = open();
    session.answer('city', '{{theme}} $& **x**');
    expect(title(session.filled(projects))).to.equal('Projects of \u2068{{theme}} $& **x**\u2069');
  });

  it('ends where a text leads back to itself', () => {
    const circle = {...themes, title: 'Not {{theme}}', options: [{id: 'own', title: 'Again {{theme}}'}]} as Question;
    const {session} = open({...survey, sections: [{id: 'first', title: 'First', questions: [circle]}], thanks: ''});
    session.answer('theme', 'own');
    expect(title(session.filled(circle))).to.equal('Not \u2068Again …\u2069');
  });

  it('leaves texts as they are written for who cannot read answers out', () => {
    expect(createSession(survey, {language: 'en'}).filled(why)).to.equal(why);
  });
});
