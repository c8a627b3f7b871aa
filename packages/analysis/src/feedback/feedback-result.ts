import type {Question} from '@consulta/schema';

import {type Entry, groupNames} from '../responses/answer-groups.js';
import {MINIMUM_GROUP} from '../ranking/result/ranking-settings.js';
import {atOnce, inTurns, type Steps} from '../in-turns.js';
import type {
  Condition,
  Difference,
  FeedbackComparison,
  FeedbackResult,
  FeedbackResultOptions,
  QuestionComparison,
  QuestionResult,
} from './contract.js';
import {differencesOf} from './differences.js';
import type {FeedbackAnswers} from './read-feedback.js';
import {summaryOf} from './registry.js';
import {selectedQuestions} from './selected-questions.js';
import {selectionKey, Sitting} from './sitting.js';

/**
 * What people said, question by question: everybody, or those for whom the filters hold, and two groups side by side
 * where that is asked for. What so few said that they might be recognised, by itself or by subtraction, is withheld,
 * in all and in each question.
 */
export function feedbackResult(answers: FeedbackAnswers, options: FeedbackResultOptions = {}): FeedbackResult {
  return atOnce(byQuestion(answers, options));
}

/** The same for so many that summing them up at once would stop the page: it takes turns with everything else. */
export function feedbackResultInTurns(
  answers: FeedbackAnswers,
  {signal, ...options}: FeedbackResultOptions & {readonly signal?: AbortSignal} = {},
): Promise<FeedbackResult> {
  return inTurns(byQuestion(answers, options), {signal});
}

function* byQuestion(answers: FeedbackAnswers, options: FeedbackResultOptions): Steps<FeedbackResult> {
  const {survey, responses, late} = answers;
  const {filters = [], compare} = options;
  const minimum = survey.results?.minimumGroup ?? MINIMUM_GROUP;
  const everybody = responses.map((response) => ({response}));
  const questionIds = [...filters, ...(compare ? [compare] : [])].map(({questionId}) => questionId);
  const sitting = new Sitting(responses, questionIds, minimum);
  yield;
  const selected = filters.length === 0 ? everybody : sitting.selections().shown.get(selectionKey(filters));
  return {
    everybody: responses.length,
    responses: selected?.length ?? 0,
    withheld: selected === undefined,
    late,
    minimumGroup: minimum,
    questions: selected ? yield* selectedQuestions(answers, filters, sitting) : [],
    ...(compare && selected ? {comparison: yield* comparisonOf(answers, filters, compare, selected, sitting)} : {}),
  };
}

function* comparisonOf(
  answers: FeedbackAnswers,
  filters: readonly Condition[],
  {questionId, groups: wanted}: NonNullable<FeedbackResultOptions['compare']>,
  selected: readonly Entry[],
  sitting: Sitting,
): Steps<FeedbackComparison> {
  const {shown, hidden} = sitting.selections();
  const keyOf = (value: string) => selectionKey([...filters, {questionId, value}]);
  const by = questionId === 'group' ? 'group' : {id: questionId};
  const values = [...new Set(selected.flatMap(({response}) => [...groupNames(response, by)]))];
  const groups = values
    .flatMap((group) => {
      const members = shown.get(keyOf(group));
      return members ? [{group, members}] : [];
    })
    .sort((a, b) => b.members.length - a.members.length || (a.group < b.group ? -1 : 1));
  const small = values.flatMap((value) => [hidden.get(keyOf(value)) ?? []].filter(({length}) => length > 0));
  const pair = pairOf(
    groups.map(({group}) => group),
    wanted,
  );
  const [first, second] = (pair ?? []).map((value) => new Set(shown.get(keyOf(value))));
  const inBoth = first && second ? [...first].filter((entry) => second.has(entry)).length : 0;
  return {
    questionId,
    groups: groups.map(({group, members}) => ({group, responses: members.length})),
    smallGroups: {groups: small.length, responses: new Set(small.flat()).size},
    pair,
    inBoth,
    questions: pair ? yield* comparedQuestions(answers, filters, questionId, pair, inBoth > 0, sitting) : [],
  };
}

/** Those that are wanted, where both may be shown; else the two largest. */
function pairOf(
  groups: readonly string[],
  wanted: readonly [string, string] | undefined,
): readonly [string, string] | undefined {
  if (wanted && wanted[0] !== wanted[1] && wanted.every((group) => groups.includes(group))) return wanted;
  const [first, second] = groups;
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** The question that makes the groups says nothing new about them, and is left out. */
function* comparedQuestions(
  answers: FeedbackAnswers,
  filters: readonly Condition[],
  questionId: string,
  pair: readonly [string, string],
  overlap: boolean,
  sitting: Sitting,
): Steps<readonly QuestionComparison[]> {
  const [first, second] = [yield* resultsOf(pair[0]), yield* resultsOf(pair[1])];
  return answers.questions.flatMap(({question}) => {
    const [a, b] = [first.get(question.id), second.get(question.id)];
    if (!a || !b || question.id === questionId) return [];
    return [{questionId: question.id, results: [a, b], differences: differences(question, a, b, overlap)}];
  });

  function* resultsOf(value: string): Steps<ReadonlyMap<string, QuestionResult>> {
    const results = yield* selectedQuestions(answers, [...filters, {questionId, value}], sitting);
    return new Map(results.map((one) => [one.questionId, one]));
  }
}

function differences(
  question: Question,
  a: QuestionResult,
  b: QuestionResult,
  overlap: boolean,
): readonly Difference[] {
  const figures = summaryOf(question)?.figures;
  if (!figures || !a.summary || !b.summary) return [];
  // Both are summaries of this question's type, which TypeScript cannot follow through the union.
  return differencesOf(figures(a.summary), figures(b.summary), overlap);
}
