import type {Answer, Question, ScoreDefinition, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {scoreResponse} from '../scoring/score-response.js';
import type {SurveySession} from './contract.js';
import {createSession} from './create-session.js';

const QUESTIONS = 8;
const at = (index: number): string => `q${index}`;
const options = ['a', 'b', 'c'].map((id, score) => ({id, title: id, score}));

/** Shapes of questions in the order of how often they matter to scores. */
const shape = fc.constantFrom<object>(
  {type: 'scale', from: 0, to: 3, notApplicable: true, doNotKnow: true},
  {
    type: 'matrix',
    rows: [
      {id: 'r', title: ''},
      {id: 's', title: ''},
    ],
    from: 1,
    to: 3,
  },
  {type: 'choice', options},
  {type: 'choice', options, multiple: true, max: 2},
  {type: 'yes-no'},
  {type: 'number', min: 0, max: 10},
  {type: 'text'},
  {type: 'date'},
  {type: 'ranking', items: options},
  {type: 'points', items: options, total: 4},
  {type: 'repeat', questions: [{id: 'inner', title: '', type: 'number', required: true}]},
  {type: 'note'},
  {type: 'consent'},
);

/** A rule over what comes before: circles are what parsing refuses. */
const ruleOver = (index: number) =>
  index === 0
    ? fc.constant(undefined)
    : fc.option(
        fc
          .tuple(
            fc.nat(index - 1),
            fc.constantFrom('>=', '==', '!!', 'in'),
            fc.constantFrom(1, 'a', true),
            fc.boolean(),
          )
          .map(([on, operator, value, flip]) => {
            const compared = {
              [operator]: operator === 'in' ? [value, {var: `answers.${at(on)}`}] : [{var: `answers.${at(on)}`}, value],
            };
            return flip ? {'!': [compared]} : compared;
          }),
        {nil: undefined},
      );

const question = (index: number) =>
  fc
    .tuple(shape, ruleOver(index), ruleOver(index), fc.boolean(), fc.boolean())
    .map(([given, showIf, requiredIf, shortForm, computed]) => {
      const own =
        computed && index > 2
          ? {type: 'computed', formula: {'+': [{var: `answers.${at(index - 1)}`}, {var: `answers.${at(index - 2)}`}]}}
          : given;
      return {id: at(index), title: '', showIf, requiredIf, shortForm, ...own} as Question;
    });

const score = (index: number): fc.Arbitrary<ScoreDefinition> => {
  const members = [
    ...Array.from({length: QUESTIONS}, (_, place) => at(place)),
    ...Array.from({length: index}, (_, place) => `s${place}`),
  ];
  return fc.record({
    id: fc.constant(`s${index}`),
    title: fc.constant(''),
    rule: fc.constantFrom('mean', 'sum', 'percent', 'minimum', 'ladder', 'weighted-mean', 'table'),
    of: fc.subarray(members, {minLength: 1}),
    notApplicable: fc.constantFrom(undefined, 'exclude', 'zero', 'full', 'target'),
    unanswered: fc.constantFrom(undefined, 'exclude', 'zero', 'block'),
    weights: fc.constantFrom(undefined, 'importance' as const, {q0: 2, s0: -1}),
    table: fc.constant([
      {from: 0, value: 3},
      {from: 2, value: 1},
    ]),
  });
};

const survey: fc.Arbitrary<Survey> = fc
  .tuple(
    fc.tuple(...Array.from({length: QUESTIONS}, (_, index) => question(index))),
    fc.tuple(score(0), score(1), score(2)),
    ruleOver(3),
  )
  .map(([questions, scores, showIf]) => ({
    id: 'survey',
    version: '1',
    title: '',
    languages: ['en', 'fr'],
    sections: [
      {id: 'first', title: '', questions: questions.slice(0, 4)},
      {id: 'second', title: '', showIf, questions: questions.slice(4)},
    ],
    scores,
  }));

/** Answers that may or may not suit the question. */
const answer = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    0,
    1,
    2,
    3,
    true,
    false,
    'a',
    'b',
    '',
    'not-applicable',
    'do-not-know',
    ['a'],
    ['a', 'b'],
    {r: 1},
    {r: 2, s: 'not-applicable'},
    [{inner: 2}, {}],
    '2024-02-29',
  ),
  fc.jsonValue({maxDepth: 2}),
);
type Action = (session: SurveySession) => void;
const id = fc.nat(QUESTIONS - 1).map(at);
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(id, answer).map(
      ([to, value]): Action =>
        (session) =>
          session.answer(to, value as Answer),
    ),
  },
  fc.tuple(id, fc.constantFrom('low' as const, 'high' as const, undefined), fc.constantFrom(1, undefined)).map(
    ([on, importance, target]): Action =>
      (session) =>
        session.note(on, {importance, target}),
  ),
  fc.constantFrom<Action>(
    (session) => void session.next(),
    (session) => session.setLanguage('fr'),
    (session) => session.reset(),
  ),
);

describe('createSession, whatever a person does', () => {
  it('keeps every value as a session begun anew with the same answers has it', () => {
    fc.assert(
      fc.property(
        survey,
        fc.array(action, {maxLength: 15}),
        fc.constantFrom(undefined, 'short' as const),
        (given, actions, form) => {
          const session = createSession(given, {language: 'en', form});
          for (const act of actions) act(session);
          const fresh = createSession(given, {language: session.language, form, draft: session.toDraft()});
          expect(viewOf(session, given)).to.deep.equal(viewOf(fresh, given));
          const {answers, notes, language} = session;
          expect(session.scores()).to.deep.equal(scoreResponse(given, {answers, notes, language, form}));
        },
      ),
      {numRuns: 300},
    );
  });

  it('names every question and score that came out otherwise, and no other score', () => {
    fc.assert(
      fc.property(survey, fc.array(action, {maxLength: 10}), (given, actions) => {
        const session = createSession(given, {language: 'en'});
        for (const act of actions) {
          const before = viewOf(session, given);
          const questions = new Set<string>();
          const scores = new Set<string>();
          const leave = session.subscribe((change) => {
            for (const changed of change.questions) questions.add(changed);
            for (const changed of change.scores) scores.add(changed);
          });
          act(session);
          leave();
          const now = viewOf(session, given);
          for (const each of Object.keys(now.questions)) {
            if (JSON.stringify(before.questions[each]) !== JSON.stringify(now.questions[each]))
              expect([...questions]).to.include(each);
          }
          const otherwise = Object.keys(now.scores).filter(
            (each) => JSON.stringify(before.scores[each]) !== JSON.stringify(now.scores[each]),
          );
          expect([...scores].sort()).to.deep.equal(otherwise.sort());
        }
      }),
      {numRuns: 200},
    );
  });

  it('makes a response in which every answer is visible', () => {
    fc.assert(
      fc.property(survey, fc.array(action, {maxLength: 10}), (given, actions) => {
        const session = createSession(given, {language: 'en'});
        for (const act of actions) act(session);
        for (const each of Object.keys(session.toResponse({site: ''}).answers))
          expect(session.isVisible(each)).to.equal(true);
      }),
    );
  });
});

function viewOf(session: SurveySession, {sections}: Survey) {
  const ids = sections.flatMap(({questions}) => questions.map((each) => each.id));
  const facts = (each: string) => ({
    visible: session.isVisible(each),
    required: session.isRequired(each),
    answer: session.answerTo(each),
    problems: session.problemsOf(each),
  });
  return {
    questions: Object.fromEntries(ids.map((each) => [each, facts(each)])),
    scores: session.scores(),
    sections: session
      .sections()
      .map(({id: section}) => [section, session.questions(section).map((each) => each.id), session.progress(section)]),
    progress: session.progress(),
    problems: session.problems(),
  };
}
