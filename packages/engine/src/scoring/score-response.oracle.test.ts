import type {Question, ScoreDefinition, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {scoreResponse} from './score-response.js';

/** A score tree as random numbers build it: scores hold questions, and the later ones may hold earlier scores. */
interface Tree {
  readonly scales: readonly (readonly [low: number, high: number])[];
  readonly answers: readonly (number | 'not-applicable' | 'do-not-know' | undefined)[];
  readonly scores: readonly {readonly rule: ScoreDefinition['rule']; readonly of: readonly string[]}[];
}

const LEVELS = [0, 1, 2, 3];
const RULES = ['mean', 'sum', 'minimum', 'percent'] as const;

const tree: fc.Arbitrary<Tree> = fc.integer({min: 1, max: 4}).chain((questions) => {
  const ids = Array.from({length: questions}, (_, index) => `q${index}`);
  const scale = fc.constantFrom([0, 2] as const, [1, 3] as const, [0, 3] as const);
  const answer = fc.constantFrom(undefined, undefined, 1, 2, 'not-applicable' as const, 'do-not-know' as const);
  const scoreAt = (place: number) => {
    const members = [...ids, ...Array.from({length: place}, (_, index) => `s${index}`)];
    return fc.record({rule: fc.constantFrom(...RULES), of: fc.subarray(members, {minLength: 1})});
  };
  return fc.record({
    scales: fc.array(scale, {minLength: questions, maxLength: questions}),
    answers: fc.array(answer, {minLength: questions, maxLength: questions}),
    scores: fc.tuple(scoreAt(0), scoreAt(1), scoreAt(2)),
  });
});

function surveyOf({scales, scores}: Tree): Survey {
  const questions = scales.map(([from, to], index): Question => ({
    id: `q${index}`,
    type: 'scale',
    title: '',
    from,
    to,
    notApplicable: true,
    doNotKnow: true,
  }));
  const definitions = scores.map(({rule, of}, index) => ({id: `s${index}`, title: '', rule, of: [...of]}));
  return {
    id: 'survey',
    version: '1',
    title: '',
    languages: ['en'],
    sections: [{id: 'section', title: '', questions}],
    scores: definitions,
  };
}

/** The oracle: one score worked out from scratch by its definition in words, without a thought for speed. */
function naive(given: Tree, answers: Tree['answers'], id: string): {value: number | null; most: number} {
  const place = Number(id.slice(1));
  if (id.startsWith('q')) {
    const answer = answers[place];
    return {value: typeof answer === 'number' ? answer : null, most: given.scales[place]?.[1] ?? 0};
  }
  const {rule, of} = given.scores[place] ?? {rule: 'sum', of: []};
  const members = of.map((member) => naive(given, answers, member));
  const known = members.flatMap(({value, most}) => (value === null ? [] : [{value, most}]));
  const sum = known.reduce((total, {value}) => total + value, 0);
  const mosts = known.reduce((total, {most}) => total + most, 0);
  const best = bestOf(given, id);
  if (known.length === 0) return {value: null, most: best};
  const values = {
    mean: sum / known.length,
    sum,
    percent: (100 * sum) / mosts,
    minimum: Math.min(...known.map(({value}) => value)),
  };
  return {value: values[rule as keyof typeof values], most: best};
}

/** The highest a score could ever be: everything at its highest. */
function bestOf(given: Tree, id: string): number {
  const {rule, of} = given.scores[Number(id.slice(1))] ?? {rule: 'sum', of: []};
  const bests = of.map((member) =>
    member.startsWith('q') ? (given.scales[Number(member.slice(1))]?.[1] ?? 0) : bestOf(given, member),
  );
  const sum = bests.reduce((total, best) => total + best, 0);
  return {mean: sum / bests.length, sum, percent: 100, minimum: Math.min(...bests)}[rule as (typeof RULES)[number]];
}

/** Every way to answer what is unanswered. */
function completions({scales, answers}: Tree): readonly Tree['answers'][] {
  return answers.reduce<Tree['answers'][]>(
    (begun, answer, index) => {
      const [low = 0, high = 0] = scales[index] ?? [];
      const choices = answer === undefined ? LEVELS.filter((level) => level >= low && level <= high) : [answer];
      return begun.flatMap((sofar) => choices.map((choice) => [...sofar, choice]));
    },
    [[]],
  );
}

function questionsBeneath({scores}: Tree, id: string): ReadonlySet<number> {
  if (id.startsWith('q')) return new Set([Number(id.slice(1))]);
  return new Set(
    (scores[Number(id.slice(1))]?.of ?? []).flatMap((member) => [...questionsBeneath({scores} as Tree, member)]),
  );
}

function scored(given: Tree) {
  const answers = Object.fromEntries(
    given.answers.flatMap((answer, index) => (answer === undefined ? [] : [[`q${index}`, answer]])),
  );
  return Object.entries(scoreResponse(surveyOf(given), {answers}));
}

describe('scoreResponse, against a naive oracle', () => {
  it('agrees on every value', () => {
    fc.assert(
      fc.property(tree, (given) => {
        for (const [id, {value}] of scored(given)) expectClose(value, naive(given, given.answers, id).value);
      }),
      {numRuns: 500},
    );
  });

  it('agrees on the range over every way to complete the answers', () => {
    fc.assert(
      fc.property(tree, (given) => {
        const complete = completions(given);
        for (const [id, {range, provisional}] of scored(given)) {
          const values = complete.flatMap((answers) => naive(given, answers, id).value ?? []);
          if (values.length === 0) continue;
          expectClose(range[0], Math.min(...values));
          expectClose(range[1], Math.max(...values));
          const unanswered = [...questionsBeneath(given, id)].some((place) => given.answers[place] === undefined);
          if (!unanswered) expect(provisional).to.equal(false);
        }
      }),
      {numRuns: 500},
    );
  });

  it('agrees on coverage, each question once', () => {
    fc.assert(
      fc.property(tree, (given) => {
        for (const [id, {coverage}] of scored(given)) {
          const beneath = [...questionsBeneath(given, id)].map((place) => given.answers[place]);
          expect(coverage).to.deep.equal({
            answered: beneath.filter((answer) => typeof answer === 'number').length,
            of: beneath.length,
            notApplicable: beneath.filter((answer) => answer === 'not-applicable').length,
            doNotKnow: beneath.filter((answer) => answer === 'do-not-know').length,
          });
        }
      }),
      {numRuns: 300},
    );
  });
});

function expectClose(actual: number | null, wanted: number | null): void {
  if (wanted === null || actual === null) expect(actual).to.equal(wanted);
  else expect(actual).to.be.closeTo(wanted, 1e-9);
}
