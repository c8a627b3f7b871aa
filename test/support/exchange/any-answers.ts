import type {Answer, AnswerByType, Answers, Draft, Note, Question, QuestionType, Survey} from '@consulta/schema';
import {surveyHash} from '@consulta/schema';
import fc from 'fast-check';

/** Texts that are likely to end a script, begin a comment, turn the line round, or get lost on the way. */
const HOSTILE = [
  '</script>',
  '</SCRIPT ><script>alert(1)</script>',
  '<!--',
  '<!--<script>',
  ']]>',
  '&lt;b&gt; &amp;',
  '"\' onload="x"',
  '\u2028\u2029',
  '\u202Eevil\u202C',
  '\u2066\u200F',
  '\u0000\u0007',
  '\uFEFF',
  '{"consulta":2,"surveys":[],"responses":[]}',
  '\\u003c/script>',
  '{{city}}',
  '😀 مرحبا',
];

/** What a person may type: anything at all, half a character apart. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({maxLength: 12}), fc.string({unit: 'binary', maxLength: 12}))
  .filter((text) => text !== '' && !/\p{Surrogate}/u.test(text));

const own = anyText.map((other) => ({other}));
const number = fc.double({noNaN: true, noDefaultInfinity: true}).map((value) => (Object.is(value, -0) ? 0 : value));
const scaleAnswer = fc.oneof(fc.integer({min: -5, max: 5}), fc.constantFrom('not-applicable', 'do-not-know'));
const day = fc
  .date({min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

type AnyOf<T extends QuestionType> = (
  question: Extract<Question, {type: T}>,
  inner: (question: Question) => fc.Arbitrary<unknown>,
) => fc.Arbitrary<AnswerByType[T] | undefined>;

const ANSWERS: {readonly [T in QuestionType]: AnyOf<T>} = {
  text: () => anyText,
  number: () => number,
  date: () => day,
  'yes-no': () => fc.boolean(),
  consent: () => fc.boolean(),
  scale: () => scaleAnswer,
  matrix: ({rows}) =>
    fc.dictionary(fc.constantFrom(...rows.map(({id}) => id)), scaleAnswer, {
      minKeys: 1,
      noNullPrototype: true,
    }),
  choice: ({options = [], multiple}) => {
    const one = fc.oneof(fc.constantFrom(...options.map(({id}) => id)), own);
    return multiple ? fc.array(one, {minLength: 1, maxLength: 4}) : one;
  },
  ranking: ({items}) =>
    fc
      .tuple(
        fc.shuffledSubarray(
          items.filter(({parent}) => !parent).map(({id}) => id),
          {minLength: 1},
        ),
        fc.option(own),
      )
      .map(([ids, extra]) => (extra ? [...ids, extra] : ids)),
  points: ({items}) =>
    fc.dictionary(fc.constantFrom(...items.map(({id}) => id)), fc.nat({max: 10}), {minKeys: 1, noNullPrototype: true}),
  repeat: ({questions}, inner) =>
    fc.array(
      fc
        .tuple(...questions.map((question) => fc.option(inner(question), {nil: undefined})))
        .map((answers) =>
          Object.fromEntries(
            questions.flatMap(({id}, index) => (answers[index] === undefined ? [] : [[id, answers[index]]])),
          ),
        ),
      {minLength: 1, maxLength: 3},
    ),
  note: () => fc.constant(undefined),
  computed: () => fc.constant(undefined),
};

function anyAnswerTo(question: Question): fc.Arbitrary<Answer | undefined> {
  return (ANSWERS[question.type] as unknown as AnyOf<QuestionType>)(question, anyAnswerTo);
}

/** Answers to some of the questions of a survey. */
export function anyAnswers({sections}: Survey): fc.Arbitrary<Answers> {
  const questions = sections.flatMap((section) => section.questions);
  return fc
    .tuple(...questions.map((question) => fc.option(anyAnswerTo(question), {nil: undefined})))
    .map((answers) =>
      Object.fromEntries(
        questions.flatMap(({id}, index) => (answers[index] === undefined ? [] : [[id, answers[index]]])),
      ),
    );
}

const anyNote: fc.Arbitrary<Note> = fc.record(
  {
    comment: anyText,
    evidence: fc.array(fc.record({title: anyText, url: anyText}), {minLength: 1, maxLength: 2}),
    importance: fc.constantFrom('low', 'normal', 'high'),
  },
  {requiredKeys: ['comment'], noNullPrototype: true},
);

/** Unfinished answers to a survey, as a session would keep them. */
export function anyDraft(survey: Survey): fc.Arbitrary<Draft> {
  const [first] = survey.sections.flatMap(({questions}) => questions);
  return fc
    .tuple(anyAnswers(survey), fc.option(anyText), fc.option(anyNote), fc.uuid({version: 7}))
    .map(([answers, name, note, id]): Draft => ({
      id,
      surveyId: survey.id,
      surveyVersion: survey.version,
      surveyHash: surveyHash(survey),
      language: 'en',
      startedAt: '2026-03-01T10:00:00.000Z',
      savedAt: '2026-03-01T12:00:00.000Z',
      sectionId: survey.sections[0]?.id ?? '',
      answers,
      edits: Object.fromEntries(Object.keys(answers).map((key) => [key, 1])),
      ...(name !== null && {name}),
      ...(note !== null && first && {notes: {[first.id]: note}}),
    }));
}
