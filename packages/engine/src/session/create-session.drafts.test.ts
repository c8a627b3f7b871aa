import type {Draft, Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import type {SessionChange, SurveySession} from './contract.js';
import {createSession} from './create-session.js';

const IDS = ['a', 'b', 'c'];
const questions = IDS.map((id): Question => ({
  id,
  type: 'text',
  title: id,
  showIf: id === 'c' ? {'==': [{var: 'answers.a'}, 'x']} : undefined,
}));
const SURVEY: Survey = {
  id: 'survey',
  version: '1',
  title: 'Survey',
  languages: ['en', 'fr'],
  sections: [
    {id: 'first', title: '', questions: questions.slice(0, 2)},
    {id: 'second', title: '', questions: questions.slice(2)},
  ],
};

const open = (draft?: Draft): SurveySession =>
  createSession(SURVEY, {language: 'en', draft, now: () => 0, random: () => 0.5});
/** What two tabs must agree on. */
const content = (session: SurveySession): unknown => {
  const {answers, notes, paradata, edits} = session.toDraft();
  return {answers, notes, paradata, edits};
};

type Action = (session: SurveySession) => void;
const id = fc.constantFrom(...IDS);
const text = fc.constantFrom('', 'x', 'y', 'zz');
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(id, text).map(
    ([to, answer]): Action =>
      (session) =>
        session.answer(to, answer),
  ),
  fc.tuple(id, text).map(
    ([on, comment]): Action =>
      (session) =>
        session.note(on, {comment}),
  ),
  fc.tuple(id, text).map(
    ([of, shown]): Action =>
      (session) =>
        session.record(of, {shown: [shown]}),
  ),
);
const actions = fc.array(action, {maxLength: 12});
const after = (given: readonly Action[], draft?: Draft): SurveySession => {
  const session = open(draft);
  for (const act of given) act(session);
  return session;
};

describe('toDraft', () => {
  it('is what a session resumes from', () => {
    fc.assert(
      fc.property(actions, fc.boolean(), (given, further) => {
        const session = after(given);
        session.setName('Awa');
        if (further) session.next();
        const resumed = open(JSON.parse(JSON.stringify(session.toDraft())) as Draft);
        expect(resumed.toDraft()).to.deep.equal(session.toDraft());
        expect(resumed).to.deep.include({
          id: session.id,
          name: 'Awa',
          section: session.section,
          begun: !isEmpty(session),
        });
      }),
    );
  });
});

describe('adopt', () => {
  it('ends the same in both tabs, in whatever order they hear of each other', () => {
    fc.assert(
      fc.property(actions, actions, actions, (before, left, right) => {
        const common = after(before).toDraft();
        const [one, other] = [after(left, common), after(right, common)];
        const [ofOne, ofOther] = [one.toDraft(), other.toDraft()];
        one.adopt(ofOther);
        other.adopt(ofOne);
        expect(content(one)).to.deep.equal(content(other));
        expect(one.adopt(other.toDraft()).size).to.equal(0);
        expect(other.adopt(ofOne).size).to.equal(0);
      }),
    );
  });

  it('ends the same in three tabs, each hearing of the others once more', () => {
    fc.assert(
      fc.property(
        fc.array(actions, {minLength: 3, maxLength: 3}),
        fc.shuffledSubarray([0, 1, 2], {minLength: 3}),
        (given, order) => {
          const tabs = given.map((each) => after(each));
          const drafts = tabs.map((tab) => tab.toDraft());
          for (const [place, tab] of tabs.entries()) {
            for (const from of place === 1 ? order : [...order].reverse()) tab.adopt(drafts[from] as Draft);
          }
          expect(content(tabs[0] as SurveySession)).to.deep.equal(content(tabs[1] as SurveySession));
          expect(content(tabs[2] as SurveySession)).to.deep.equal(content(tabs[1] as SurveySession));
        },
      ),
    );
  });

  it('takes over what was changed more often, removals and notes with it, and says what', () => {
    const common = after([(tab) => tab.answer('a', 'x'), (tab) => tab.answer('b', 'y')]).toDraft();
    const tab = open(common);
    const other = after(
      [(session) => session.answer('a', undefined), (session) => session.note('b', {comment: 'why'})],
      common,
    );
    const heard: SessionChange[] = [];
    tab.subscribe((change) => heard.push(change));
    expect([...tab.adopt(other.toDraft())]).to.deep.equal(['a', 'b']);
    expect(tab.answers).to.deep.equal({b: 'y'});
    expect(tab.noteOn('b')).to.deep.equal({comment: 'why'});
    expect(heard).to.have.length(1);
    expect(heard[0]).to.deep.include({origin: 'adopted', content: true, structure: true});
    expect([...(heard[0]?.questions ?? [])].sort()).to.deep.equal(['a', 'b', 'c']);
  });

  it('does not let what was only looked at win over an answer', () => {
    const answered = after([(tab) => tab.answer('a', 'x')]);
    const looked = after([(tab) => tab.record('a', {shown: ['x', 'y']})]);
    answered.adopt(looked.toDraft());
    looked.adopt(answered.toDraft());
    expect([answered.answerTo('a'), looked.answerTo('a')]).to.deep.equal(['x', 'x']);
  });

  it('keeps an answer beside a comment from elsewhere where both were changed as often', () => {
    const answered = after([(tab) => tab.answer('a', 'x')]);
    const commented = after([(tab) => tab.note('a', {comment: 'why'})]);
    answered.adopt(commented.toDraft());
    commented.adopt(answered.toDraft());
    for (const tab of [answered, commented]) {
      expect([tab.answerTo('a'), tab.noteOn('a')]).to.deep.equal(['x', {comment: 'why'}]);
    }
  });

  it('counts on from the higher counter', () => {
    const tab = open();
    tab.adopt({...after([]).toDraft(), answers: {a: 'x'}, edits: {a: 7}});
    tab.answer('a', 'y');
    expect(tab.toDraft().edits).to.deep.equal({a: 8});
  });

  it('takes nothing from another draft or another definition', () => {
    const theirs = after([(tab) => tab.answer('a', 'x')]).toDraft();
    expect(open().adopt({...theirs, id: 'another'}).size).to.equal(0);
    expect(open().adopt({...theirs, surveyHash: 'another'}).size).to.equal(0);
  });

  it('never throws and takes no value of another shape, whatever the draft holds', () => {
    const part = fc.oneof(
      fc.jsonValue({maxDepth: 2}),
      fc.dictionary(fc.constantFrom(...IDS, '__proto__', 'constructor'), fc.jsonValue({maxDepth: 2})),
    );
    fc.assert(
      fc.property(part, part, part, part, (answers, notes, paradata, edits) => {
        const bad = {...open().toDraft(), answers, notes, paradata, edits} as unknown as Draft;
        const session = after([(tab) => tab.answer('a', 'x')]);
        session.adopt(bad);
        const resumed = open(bad);
        for (const answer of [...Object.values(session.answers), ...Object.values(resumed.answers)])
          expect(answer).to.be.a('string');
        expect(() => [session.toResponse({site: ''}), resumed.toResponse({site: ''})]).not.to.throw();
      }),
    );
  });
});

function isEmpty({answers, notes}: SurveySession): boolean {
  return Object.keys({...answers, ...notes}).length === 0;
}
