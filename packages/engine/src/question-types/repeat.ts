import type {Answer, Question, RepeatAnswer, RepeatQuestion, Rule} from '@consulta/schema';

import {compiledRule} from '../rules/compile-rule.js';
import type {Problem} from '../session/contract.js';
import {isPlainObject} from './plain-object.js';
import {problemsBy} from './problems-by.js';
import {NOT_SCORED, type ProblemContext, type TypeBehaviour} from './type-behaviour.js';

type Entry = RepeatAnswer[number];

type BehaviourOf = (question: Question) => TypeBehaviour;

/**
 * Each entry is checked question by question; the part of a problem is `<entry>.<question>`, counted from 0.
 * The behaviours of the questions inside are handed in, because the registry that has them needs this one.
 */
export function createRepeatBehaviour(behaviourOf: BehaviourOf): TypeBehaviour<'repeat'> {
  return {
    ...NOT_SCORED,
    asks: true,
    read: (question, value) =>
      Array.isArray(value) && value.length > 0
        ? value.map((entry) => readEntry(behaviourOf, question, entry))
        : undefined,
    isAnswered: (_question, answer) => answer.length > 0,
    problems(question, answer, context) {
      const {id: questionId, min = 0, max = Infinity} = question;
      const count = answer.length;
      const problems = answer.flatMap((entry, index) => entryProblems(behaviourOf, question, entry, index, context));
      if (count < min) problems.push({questionId, code: 'too-few', values: {min, count}});
      if (count > max) problems.push({questionId, code: 'too-many', values: {max, count}});
      return problems;
    },
    rules: (question) => question.questions.flatMap(rulesIn),
  };
}

function rulesIn({showIf, requiredIf, valid = []}: Question): readonly Rule[] {
  return [showIf, requiredIf, ...valid.map(({condition}) => condition)].filter((rule) => rule !== undefined);
}

function readEntry(behaviourOf: BehaviourOf, question: RepeatQuestion, value: unknown): Entry {
  if (!isPlainObject(value)) return {};
  const answers = question.questions.flatMap((inner) => {
    const answer = Object.hasOwn(value, inner.id) ? behaviourOf(inner).read(inner, value[inner.id]) : undefined;
    return answer === undefined ? [] : [[inner.id, answer] as const];
  });
  return Object.fromEntries(answers);
}

function entryProblems(
  behaviourOf: BehaviourOf,
  question: RepeatQuestion,
  entry: Entry,
  index: number,
  context: ProblemContext,
): Problem[] {
  const holds = context.holds ?? holdsForEntryAlone;
  return question.questions
    .filter((inner) => inner.showIf === undefined || holds(inner.showIf, entry))
    .flatMap((inner) => innerProblems(behaviourOf(inner), inner, entry, holds))
    .map((problem) => ({
      ...problem,
      questionId: question.id,
      part: [index, problem.questionId, problem.part].filter((step) => step !== undefined).join('.'),
    }));
}

function innerProblems(
  behaviour: TypeBehaviour,
  inner: Question,
  entry: Entry,
  holds: NonNullable<ProblemContext['holds']>,
): Problem[] {
  const answer = entry[inner.id] as Answer | undefined;
  const required = inner.requiredIf !== undefined && holds(inner.requiredIf, entry) ? true : (inner.required ?? false);
  const problems = [...problemsBy(behaviour, inner, answer, {required})];
  if (answer === undefined) return problems;
  for (const {condition, message} of inner.valid ?? []) {
    if (!holds(condition, entry)) problems.push({questionId: inner.id, code: 'not-valid', message});
  }
  return problems;
}

function holdsForEntryAlone(rule: Rule, item: unknown): boolean {
  return compiledRule(rule).holds({answer: () => undefined, score: () => null, language: '', item});
}
