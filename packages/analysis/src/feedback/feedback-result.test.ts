import type {Question, Response} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {feedbackOf, feedbackResponse, feedbackSurvey} from '../../../../test/support/feedback/feedback-responses.js';
import {groupingsOf} from './groupings.js';
import {readFeedback} from './read-feedback.js';

const option = (id: string) => ({id, title: id});
const event: Question = {
  id: 'event',
  type: 'choice',
  title: 'Event',
  options: ['webinar', 'visit', 'meeting'].map(option),
};
const gender: Question = {id: 'gender', type: 'choice', title: 'Gender', options: ['woman', 'man'].map(option)};
const good: Question = {id: 'good', type: 'yes-no', title: 'Good?'};
const mark: Question = {id: 'mark', type: 'scale', title: 'Mark', from: 1, to: 5};
const survey = feedbackSurvey([event, gender, good, mark, {id: 'thanks', type: 'note', title: 'Thanks'}]);
/** So many alike. */
const people = (count: number, answers: {readonly [id: string]: unknown}, more: Partial<Response> = {}) =>
  Array.from({length: count}, () => feedbackResponse(answers, more));

describe('feedbackResult', () => {
  it('sums up every question that asks something, in order', () => {
    const {questions, everybody, responses} = feedbackOf(survey, people(3, {mark: 4}));
    expect(questions.map(({questionId}) => questionId)).to.deep.equal(['event', 'gender', 'good', 'mark']);
    expect([everybody, responses]).to.deep.equal([3, 3]);
  });

  it('leaves out tests and corrected responses, of other surveys, and late ones when asked to', () => {
    const [first] = people(1, {mark: 1});
    const all = [
      first!,
      ...people(1, {mark: 5}, {supersedes: first!.id}),
      ...people(1, {mark: 5}, {test: true}),
      ...people(1, {mark: 5}, {surveyId: 'another'}),
      ...people(1, {mark: 3}, {submittedAt: '2027-01-01T00:00:00.000Z'}),
    ];
    const closed = {...survey, closes: '2026-06-01T00:00:00Z'};
    const marks = (withoutLate: boolean) => {
      const read = readFeedback(closed, all, {withoutLate});
      return [read.responses.map(({answers}) => answers['mark']), read.late];
    };
    expect(marks(false)).to.deep.equal([[5, 3], 1]);
    expect(marks(true)).to.deep.equal([[5], 1]);
  });

  it('pools versions whose answers fit, and takes what does not fit for no answer', () => {
    const responses = [...people(1, {mark: 4}, {surveyVersion: '0'}), ...people(1, {mark: 'four', unknown: 1})];
    const counts = feedbackOf(survey, responses).questions.at(-1)!.counts!;
    expect([counts.answered, counts.unanswered]).to.deep.equal([1, 1]);
  });

  it('has what people noted beside an answer', () => {
    const noted = (comment: string) => people(1, {mark: 4}, {notes: {mark: {comment}}, language: 'fr'});
    const [mark] = feedbackOf(survey, [
      ...noted(' Too long '),
      ...noted('  '),
      ...people(1, {mark: 1}),
    ]).questions.slice(-1);
    expect(mark!.comments.map(({text, language, late}) => [text, language, late])).to.deep.equal([
      ['Too long', 'fr', false],
    ]);
  });

  it('has what people noted where they left the answer open', () => {
    const [mark] = feedbackOf(survey, people(1, {}, {notes: {mark: {comment: 'I left early'}}})).questions.slice(-1);
    expect([mark!.counts?.answered, mark!.comments.map(({text}) => text)]).to.deep.equal([0, ['I left early']]);
  });

  it('counts only those for whom all filters hold', () => {
    const responses = [
      ...people(6, {event: 'visit', gender: 'woman', mark: 5}),
      ...people(7, {event: 'visit', gender: 'man', mark: 1}),
      ...people(8, {event: 'webinar', gender: 'woman', mark: 2}),
      ...people(9, {event: 'webinar', gender: 'man', mark: 3}),
    ];
    const mean = (...filters: {questionId: string; value: string}[]) => {
      const result = feedbackOf(survey, responses, {filters});
      const summary = result.questions.at(-1)?.summary;
      return [result.responses, summary?.type === 'scale' ? summary.spread.mean : undefined];
    };
    expect(mean({questionId: 'event', value: 'visit'})).to.deep.equal([13, 37 / 13]);
    expect(mean({questionId: 'event', value: 'visit'}, {questionId: 'gender', value: 'woman'})).to.deep.equal([6, 5]);
    expect(mean({questionId: 'event', value: 'meeting'})).to.deep.equal([0, undefined]);
  });

  it('says by which answers people can be selected', () => {
    const responses = [
      ...people(6, {event: 'visit', good: true}, {group: 'Room 1'}),
      ...people(9, {event: 'webinar', good: false}),
      ...people(2, {event: 'meeting'}),
      ...people(8, {}),
    ];
    expect(groupingsOf(readFeedback(survey, responses))).to.deep.equal([
      {
        questionId: 'event',
        groups: [
          {group: 'webinar', responses: 9},
          {group: 'visit', responses: 6},
        ],
        hidden: 1,
      },
      {
        questionId: 'good',
        groups: [
          {group: 'no', responses: 9},
          {group: 'yes', responses: 6},
        ],
        hidden: 0,
      },
      {questionId: 'group', groups: [{group: 'Room 1', responses: 6}], hidden: 0},
    ]);
  });
});

describe('two groups of a feedback result', () => {
  const answered = [
    ...people(20, {event: 'visit', good: true, mark: 5}),
    ...people(20, {event: 'visit', good: true, mark: 4}),
    ...people(20, {event: 'webinar', good: false, mark: 2}),
    ...people(16, {event: 'webinar', good: true, mark: 1}),
    ...people(6, {event: 'meeting', mark: 3}),
  ];
  const compared = (questionId: string, groups?: [string, string], responses = answered) =>
    feedbackOf(survey, responses, {compare: {questionId, ...(groups ? {groups} : {})}}).comparison!;

  it('are the two largest, or those that are asked for', () => {
    expect(compared('event').pair).to.deep.equal(['visit', 'webinar']);
    expect(compared('event', ['meeting', 'visit']).pair).to.deep.equal(['meeting', 'visit']);
    expect(compared('event', ['meeting', 'nothing']).pair).to.deep.equal(['visit', 'webinar']);
    expect(compared('event').groups).to.deep.equal([
      {group: 'visit', responses: 40},
      {group: 'webinar', responses: 36},
      {group: 'meeting', responses: 6},
    ]);
    expect(compared('gender').pair).to.equal(undefined);
  });

  it('stand side by side in every other question, with the difference and whether chance explains it', () => {
    const {questions} = compared('event');
    expect(questions.map(({questionId}) => questionId)).to.deep.equal(['gender', 'good', 'mark']);
    const [, yes, marks] = questions.map(({differences}) => differences[0]);
    expect(yes).to.deep.include({measure: 'share', part: 'yes', first: 1, isClear: true});
    // SciPy 1.17: Welch's t interval of these marks.
    expect(marks).to.deep.include({measure: 'mean', first: 4.5, isClear: true});
    expect(marks!.interval!.low).to.be.closeTo(2.713192689576231, 1e-9);
    expect(marks!.interval!.high).to.be.closeTo(3.1756961993126582, 1e-9);
  });

  it('widen every interval by the number of figures of the question', () => {
    const [gendered] = compared(
      'good',
      ['yes', 'no'],
      [
        ...people(40, {good: true, event: 'visit'}),
        ...people(16, {good: true, event: 'webinar'}),
        ...people(20, {good: false, event: 'webinar'}),
        ...people(20, {good: false, event: 'meeting'}),
      ],
    ).questions;
    // Newcombe's interval at 1 − 0.05 ÷ 3, worked out apart in Python: 40 of 56 less 0 of 40.
    const {interval} = gendered!.differences.find(({part}) => part === 'visit')!;
    expect(interval!.low).to.be.closeTo(0.5118553633176548, 1e-9);
    expect(interval!.high).to.be.closeTo(0.8334697220651299, 1e-9);
  });

  describe('of which one has a part that the other has not', () => {
    const from: Question = {id: 'from', type: 'choice', title: 'From', source: 'countries'};
    const kind: Question = {id: 'kind', type: 'computed', title: 'Kind', formula: {var: 'answers.from'}};
    const asked = feedbackSurvey([gender, from, kind]);
    const differences = (...responses: readonly Response[][]) =>
      feedbackOf(asked, responses.flat(), {
        compare: {questionId: 'gender', groups: ['woman', 'man']},
      }).comparison!.questions.map((question) =>
        question.differences.map(({part, first, second, isClear}) => [part, first, second, isClear]),
      );

    it('differ in it, by nobody in the other', () => {
      const found = differences(
        people(12, {gender: 'woman', from: 'DZ'}),
        people(8, {gender: 'woman', from: 'FR'}),
        people(20, {gender: 'man', from: 'FR'}),
        people(10, {gender: 'man', from: 'SN'}),
      );
      const shares = [
        ['DZ', 0.6, 0, true],
        ['FR', 0.4, 2 / 3, false],
        ['SN', 0, 1 / 3, true],
      ];
      expect(found).to.deep.equal([shares, shares]);
    });

    it('differ once in two parts that mirror each other, in whichever order each group has them', () => {
      const found = differences(
        people(15, {gender: 'woman', from: 'DZ'}),
        people(5, {gender: 'woman', from: 'FR'}),
        people(5, {gender: 'man', from: 'DZ'}),
        people(15, {gender: 'man', from: 'FR'}),
      );
      expect(found).to.deep.equal([[['DZ', 0.75, 0.25, true]], [['DZ', 0.75, 0.25, true]]]);
    });
  });

  it('have no such interval where somebody is in both', () => {
    const several = feedbackSurvey([{...event, multiple: true}, mark]);
    const responses = [
      ...people(9, {event: ['visit'], mark: 5}),
      ...people(9, {event: ['visit', 'webinar'], mark: 3}),
      ...people(9, {event: ['webinar'], mark: 1}),
    ];
    const {inBoth, questions} = feedbackOf(several, responses, {compare: {questionId: 'event'}}).comparison!;
    expect(inBoth).to.equal(9);
    expect(questions[0]!.differences[0]).to.deep.include({value: 2, interval: undefined, isClear: undefined});
  });
});
