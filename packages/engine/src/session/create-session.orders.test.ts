import type {Draft, Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import type {SessionChange, SessionOptions, SurveySession} from './contract.js';
import {createSession} from './create-session.js';

const ITEMS = ['a', 'b', 'c', 'd', 'e', 'f'];
const ranking = (id: string, shuffle: boolean): Question => ({
  id,
  type: 'ranking',
  title: id,
  shuffle,
  items: [...ITEMS.map((item) => ({id: item, title: item})), {id: 'part', title: 'Part', parent: 'a'}],
});
const OPTIONS: Question = {
  id: 'options',
  type: 'choice',
  title: '',
  options: ITEMS.map((id) => ({id, title: id})),
  other: true,
  shuffle: true,
};
const SURVEY: Survey = {
  id: 'survey',
  version: '1',
  title: 'Survey',
  languages: ['en'],
  sections: [{id: 'only', title: '', questions: [ranking('mixed', true), ranking('fixed', false), OPTIONS]}],
};
const chosen = {comparisons: [{shown: ['a', 'b'], best: 'b'}]};

const open = (options: Partial<SessionOptions> = {}): SurveySession =>
  createSession(SURVEY, {language: 'en', now: () => 0, ...options});
/** Numbers in [0, 1) that differ from seed to seed. */
const seeded = (seed: number) => () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const copy = (draft: Draft): Draft => JSON.parse(JSON.stringify(draft)) as Draft;

describe('the order in which a question is shown', () => {
  it('is drawn for each person, of the items that are ranked, where the definition says so', () => {
    const orders = [1, 2, 3, 4].map((seed) => open({random: seeded(seed)}).paradataOn('mixed')?.shown ?? []);
    for (const order of orders) expect([...order].sort()).to.deep.equal(ITEMS);
    expect(new Set(orders.map((order) => order.join())).size).to.be.above(1);
    expect(open().paradataOn('fixed')).to.equal(undefined);
  });

  it('is drawn of the options of a choice, too, and is kept with the draft', () => {
    const orders = [1, 2, 3, 4].map((seed) => open({random: seeded(seed)}).paradataOn('options')?.shown ?? []);
    for (const order of orders) expect([...order].sort()).to.deep.equal(ITEMS);
    expect(new Set(orders.map((order) => order.join())).size).to.be.above(1);
    expect(open().toDraft().paradata?.['options']?.shown).to.have.length(6);
  });

  it('stays the same after a break, and in a second tab', () => {
    const first = open({random: seeded(1)});
    first.answer('fixed', ['a']);
    const resumed = open({random: seeded(2), draft: copy(first.toDraft())});
    expect(resumed.paradataOn('mixed')).to.deep.equal(first.paradataOn('mixed'));
    resumed.answer('mixed', ['c']);
    expect([...first.adopt(resumed.toDraft())]).to.deep.equal(['mixed']);
    expect(first.paradataOn('mixed')).to.deep.equal(resumed.paradataOn('mixed'));
  });

  it('is drawn where a draft does not know it, and anew for the next person', () => {
    const session = open({random: seeded(1)});
    session.answer('fixed', ['a']);
    const {paradata: _, ...before} = session.toDraft();
    expect(open({draft: before}).paradataOn('mixed')?.shown).to.have.length(6);
    const {shown} = session.paradataOn('mixed') ?? {};
    session.reset();
    expect(session.paradataOn('mixed')?.shown).to.have.length(6);
    expect(session.paradataOn('mixed')?.shown).not.to.deep.equal(shown);
  });

  it('begins nothing by itself', () => {
    const session = open();
    expect([session.begun, session.toDraft().edits]).to.deep.equal([false, {}]);
  });

  it('is in the response where there is an answer or a choice, and not otherwise', () => {
    const session = open();
    expect(session.toResponse({site: ''})).not.to.have.property('paradata');
    session.answer('mixed', ['b', 'a']);
    expect(session.toResponse({site: ''}).paradata).to.deep.equal({mixed: session.paradataOn('mixed')});
    session.answer('mixed', undefined);
    expect(session.toResponse({site: ''})).not.to.have.property('paradata');
    session.record('mixed', chosen);
    expect(session.toResponse({site: ''}).paradata?.['mixed']).to.deep.include(chosen);
    expect(session.toResponse({site: ''}).paradata?.['mixed']?.shown).to.have.length(6);
  });
});

describe('what was chosen on the way', () => {
  it('counts as an edit and begins the draft; what was only shown does neither', () => {
    for (const paradata of [chosen, {points: {a: 3}}]) {
      const session = open();
      const heard: SessionChange[] = [];
      session.subscribe((change) => heard.push(change));
      session.record('fixed', {shown: ['b', 'a']});
      expect([session.begun, session.toDraft().edits]).to.deep.equal([false, {}]);
      session.record('fixed', paradata);
      expect([session.begun, session.toDraft().edits]).to.deep.equal([true, {fixed: 1}]);
      expect(session.paradataOn('fixed')).to.deep.equal({shown: ['b', 'a'], ...paradata});
      session.record('fixed', paradata);
      expect(session.toDraft().edits).to.deep.equal({fixed: 1});
      // A view of the question shows what was chosen also where no answer follows from it.
      const told = heard.map(({content, questions}) => [content, ...questions]);
      expect(told).to.deep.equal([
        [true, 'fixed'],
        [true, 'fixed'],
      ]);
    }
  });

  it('counts also when the last choice is taken back', () => {
    const session = open();
    session.record('fixed', chosen);
    session.record('fixed', {comparisons: []});
    expect([session.paradataOn('fixed'), session.toDraft().edits]).to.deep.equal([undefined, {fixed: 2}]);
  });

  it('travels between tabs as an answer does: more choices win over fewer', () => {
    const common = open();
    common.record('mixed', chosen);
    const [one, other] = [open({draft: copy(common.toDraft())}), open({draft: copy(common.toDraft())})];
    const more = {comparisons: [...chosen.comparisons, {shown: ['c', 'd'], best: 'c'}]};
    other.record('mixed', more);
    expect([...one.adopt(other.toDraft())]).to.deep.equal(['mixed']);
    other.adopt(common.toDraft());
    for (const tab of [one, other]) {
      expect(tab.paradataOn('mixed')?.comparisons).to.deep.equal(more.comparisons);
      expect(tab.toDraft().edits).to.deep.equal({mixed: 2});
    }
  });

  it('does not let a tab that only looked win over one with a choice', () => {
    const [chose, looked] = [open(), open()];
    chose.record('fixed', chosen);
    looked.record('fixed', {shown: ['b', 'a']});
    chose.adopt({...looked.toDraft(), id: chose.id});
    looked.adopt({...chose.toDraft(), id: looked.id});
    for (const tab of [chose, looked]) expect(tab.paradataOn('fixed')?.comparisons).to.deep.equal(chosen.comparisons);
  });

  it('takes no choice of another shape from a draft', () => {
    for (const comparisons of [5, [], [{}], [{shown: ['a'], best: 5}], [{shown: ['a', 'b'], best: 'a', worst: 5}]]) {
      const draft = {...open().toDraft(), paradata: {fixed: {comparisons}}} as unknown as Draft;
      expect(open({draft}).paradataOn('fixed')).to.equal(undefined);
    }
  });

  it('has a problem with more points than there are, keeps the order, and is content again when they are taken back', () => {
    const byPoints: Question = {...ranking('shared', false), input: 'points'} as Question;
    const sections = [{id: 'only', title: '', questions: [byPoints]}];
    const session = createSession({...SURVEY, sections}, {language: 'en'});
    session.record('shared', {points: {a: 60, b: 50}});
    session.answer('shared', ['a', 'b']);
    expect(session.problems()).to.deep.equal([
      {questionId: 'shared', code: 'too-high', values: {max: 100}, part: 'points'},
    ]);
    expect(session.answerTo('shared')).to.deep.equal(['a', 'b']);
    session.record('shared', {points: {a: 60, b: 40}});
    expect(session.problems()).to.deep.equal([]);
  });
});
