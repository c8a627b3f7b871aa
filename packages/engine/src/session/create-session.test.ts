import type {Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import type {SessionChange, SessionOptions, SurveySession} from './contract.js';
import {createSession} from './create-session.js';

const scale = (id: string, more: object = {}): Question => ({id, type: 'scale', title: id, from: 1, to: 4, ...more});

const SURVEY: Survey = {
  id: 'survey',
  version: '1',
  title: 'Survey',
  languages: ['en', 'fr', 'pt-BR'],
  sections: [
    {
      id: 'first',
      title: 'First',
      questions: [scale('size', {required: true, shortForm: true}), {id: 'name', type: 'text', title: 'Name'}],
    },
    {
      id: 'big',
      title: 'Only for big ones',
      showIf: {'>=': [{var: 'answers.size'}, 3]},
      questions: [
        scale('more'),
        scale('why', {valid: [{condition: {'>': [{var: 'answers.why'}, 1]}, message: 'Too low'}]}),
      ],
    },
    {
      id: 'last',
      title: 'Last',
      questions: [
        {id: 'words', type: 'note', title: 'Words'},
        {id: 'twice', type: 'computed', title: 'Twice', formula: {'*': [2, {var: 'answers.size'}]}},
        {
          id: 'chosen',
          type: 'choice',
          title: '',
          multiple: true,
          options: [{id: 'a', title: 'A'}],
          requiredIf: {'==': [{var: 'answers.twice'}, 8]},
        },
      ],
    },
  ],
  scores: [{id: 'all', title: 'All', rule: 'mean', of: ['size', 'more']}],
};

function open(options: Partial<SessionOptions> = {}): SurveySession & {readonly changes: SessionChange[]} {
  const session = createSession(SURVEY, {
    language: 'en',
    now: () => Date.UTC(2026, 0, 2, 3, 4, 5),
    random: () => 0.5,
    ...options,
  });
  const changes: SessionChange[] = [];
  session.subscribe((change) => changes.push(change));
  return Object.assign(session, {changes});
}

const idsOf = (list: readonly {readonly id: string}[]): readonly string[] => list.map(({id}) => id);

describe('createSession', () => {
  it('takes the nearest of the survey’s languages', () => {
    const chosen = ['fr-CA', 'FR', 'pt', 'pt-BR', 'ar', ''].map((language) => open({language}).language);
    expect(chosen).to.deep.equal(['fr', 'fr', 'pt-BR', 'pt-BR', 'en', 'en']);
  });

  it('makes a UUIDv7 of the time, the same for the same clock and chance', () => {
    const {id} = open();
    // 2026-01-02T03:04:05.000Z is 0x019b7cb2e888 milliseconds after 1970.
    expect(id).to.match(
      new RegExp(
        `^${Date.UTC(2026, 0, 2, 3, 4, 5)
          .toString(16)
          .padStart(12, '0')
          .replace(/^(.{8})/, '$1-')}-7`,
      ),
    );
    expect(open().id).to.equal(id);
    expect(createSession(SURVEY, {language: 'en'}).id).not.to.equal(createSession(SURVEY, {language: 'en'}).id);
  });

  it('shows what its conditions let through, and says that the structure changed', () => {
    const session = open();
    expect(idsOf(session.sections())).to.deep.equal(['first', 'last']);
    session.answer('size', 3);
    expect(idsOf(session.sections())).to.deep.equal(['first', 'big', 'last']);
    expect(session.changes[0]).to.deep.include({structure: true, content: true, language: false, origin: 'person'});
    expect([...(session.changes[0]?.questions ?? [])].sort()).to.deep.equal(['more', 'size', 'twice', 'why']);
    expect([...(session.changes[0]?.scores ?? [])]).to.deep.equal(['all']);
  });

  it('keeps a hidden answer in the draft, and leaves it out of response, score and progress', () => {
    const session = open();
    session.answer('size', 4);
    session.answer('more', 1);
    session.note('more', {comment: 'kept'});
    expect(session.score('all')?.value).to.equal(2.5);
    session.answer('size', 1);
    expect(session.toDraft().answers).to.deep.equal({size: 1, more: 1});
    const response = session.toResponse({site: 'https://city.example'});
    expect(response.answers).to.deep.equal({size: 1, twice: 2});
    expect(response).not.to.have.property('notes');
    expect(session.score('all')?.coverage.of).to.equal(1);
    expect(session.progress()).to.deep.equal({answered: 1, of: 3});
  });

  it('treats an empty text, an empty list and another shape as unanswered', () => {
    const session = open();
    session.answer('name', 'Bamako');
    session.answer('name', '');
    session.answer('chosen', []);
    session.answer('size', 'three');
    expect(session.answers).to.deep.equal({});
    session.answer('name', '  ');
    expect(session.progress('first')).to.deep.equal({answered: 0, of: 2});
  });

  it('says nothing when nothing changed', () => {
    const session = open();
    session.answer('size', 2);
    session.answer('size', 2);
    session.note('size', {comment: ''});
    expect(session.changes).to.have.length(1);
  });

  it('begins with the first answer or note', () => {
    const answered = open();
    const noted = open();
    const shown = open();
    expect(answered.begun).to.equal(false);
    answered.answer('size', 1);
    noted.note('name', {comment: 'x'});
    shown.record('chosen', {shown: ['a']});
    expect([answered.begun, noted.begun, shown.begun]).to.deep.equal([true, true, false]);
  });

  it('moves over visible sections only', () => {
    const session = open();
    expect([session.section, session.next(), session.section, session.next()]).to.deep.equal([
      'first',
      true,
      'last',
      false,
    ]);
    expect([session.back(), session.section, session.back()]).to.deep.equal([true, 'first', false]);
    session.goTo('big');
    expect(session.section).to.equal('first');
    expect(() => session.goTo('nowhere')).to.throw('no section "nowhere". It has: first, big, last.');
  });

  it('leaves a section that goes away for the one before', () => {
    const session = open();
    session.answer('size', 4);
    session.goTo('big');
    session.answer('size', 1);
    expect(session.section).to.equal('first');
  });

  it('says what is wrong, in reading order', () => {
    const session = open();
    session.answer('size', 4);
    session.answer('why', 1);
    expect(session.problems().map(({questionId, code}) => [questionId, code])).to.deep.equal([
      ['why', 'not-valid'],
      ['chosen', 'required'],
    ]);
    expect(session.problemsOf('why')[0]?.message).to.equal('Too low');
    expect(session.isRequired('chosen')).to.equal(true);
    session.answer('size', undefined);
    expect(session.problems().map(({questionId, code}) => [questionId, code])).to.deep.equal([['size', 'required']]);
  });

  it('counts questions outside the short form as hidden', () => {
    const session = open({form: 'short', group: 'north'});
    expect(idsOf(session.sections())).to.deep.equal(['first']);
    expect(idsOf(session.questions('first'))).to.deep.equal(['size']);
    session.answer('size', 4);
    expect(session.score('all')).to.deep.include({value: 4, provisional: false});
    expect(session.toResponse({site: ''})).to.deep.include({form: 'short', group: 'north', language: 'en'});
  });

  it('makes a response', () => {
    const session = open();
    session.answer('size', 2);
    session.note('size', {comment: 'two', target: 4});
    const response = session.toResponse({
      site: 'https://city.example',
      mode: 'kiosk',
      test: true,
    });
    expect(response).to.deep.equal({
      format: 1,
      id: session.id,
      kind: 'individual',
      surveyId: 'survey',
      surveyVersion: '1',
      surveyHash: session.surveyHash,
      language: 'en',
      startedAt: '2026-01-02T03:04:05.000Z',
      submittedAt: '2026-01-02T03:04:05.000Z',
      answers: {size: 2, twice: 4},
      notes: {size: {comment: 'two', target: 4}},
      scores: session.scores(),
      origin: {site: 'https://city.example', mode: 'kiosk'},
      test: true,
    });
  });

  it('makes a correction under an id of its own, since what was submitted never changes', () => {
    const session = open({random: Math.random});
    session.answer('size', 2);
    const {id, supersedes} = session.toResponse({site: '', supersedes: session.id});
    expect(supersedes).to.equal(session.id);
    expect(id).not.to.equal(session.id);
    expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(session.toResponse({site: ''})).to.deep.include({id: session.id});
  });

  it('starts anew under a new id', () => {
    const session = open({random: Math.random});
    const {id} = session;
    session.answer('size', 4);
    session.next();
    session.reset();
    expect(session.id).not.to.equal(id);
    expect(session).to.deep.include({answers: {}, begun: false, section: 'first'});
    expect(session.score('all')?.value).to.equal(null);
    expect(session.changes.at(-1)).to.deep.include({structure: true, content: false});
  });

  it('stops telling a listener that left', () => {
    const session = open();
    let calls = 0;
    const leave = session.subscribe(() => (calls += 1));
    session.answer('size', 1);
    leave();
    session.answer('size', 2);
    expect(calls).to.equal(1);
  });

  it('changes the language once for all', () => {
    const session = open();
    for (const language of ['fr-CH', 'fr']) session.setLanguage(language);
    expect(session.language).to.equal('fr');
    expect(session.changes).to.have.length(1);
    expect(session.changes[0]).to.deep.include({language: true, content: true});
  });
});
