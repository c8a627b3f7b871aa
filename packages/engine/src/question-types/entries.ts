import {
  type Answer,
  type Paradata,
  type QuestionParadata,
  type RepeatQuestion,
  type Rule,
  variablesOf,
} from '@consulta/schema';

import {inOrder} from '../calculation/in-order.js';
import {compiledRule} from '../rules/compile-rule.js';
import type {RuleData} from '../rules/rule-scope.js';
import type {Entries, Entry, EntryQuestion, Problem} from '../session/contract.js';
import {hasChoice} from '../session/has-choice.js';
import {isPlainObject} from './plain-object.js';
import {problemsBy} from './problems-by.js';
import type {ProblemContext, TypeBehaviour} from './type-behaviour.js';

type Inner = RepeatQuestion['questions'][number];
export type BehaviourOf = (question: Inner) => TypeBehaviour;

/** What rules may look at where there is no survey. */
const ALONE: RuleData = {answer: () => undefined, score: () => null, language: ''};

/** The answers of one entry that count: of questions that are shown, saying something, and what is worked out. */
interface Settled {
  readonly shown: ReadonlySet<string>;
  /** By question; it has no prototype, so that no id means anything else. */
  readonly item: {readonly [questionId: string]: Answer};
  /** Whether the person said anything: an entry of computed values alone is none. */
  readonly isAnswered: boolean;
}

/** What is asked and said in each entry, and what would be asked in a further one. */
export function entriesIn(
  behaviourOf: BehaviourOf,
  question: RepeatQuestion,
  answer: unknown,
  data: RuleData = ALONE,
  paradata?: QuestionParadata,
): Entries {
  const entryOf = (entry: unknown, index?: number): Entry =>
    describe(behaviourOf, question, entry, {data, paradata: index === undefined ? {} : paradata?.entries?.[index]});
  return {entries: Array.isArray(answer) ? answer.map(entryOf) : [], further: entryOf({})};
}

/** The answers of one entry, as a response has them; undefined where the person said nothing that is shown. */
export function settledEntry(
  behaviourOf: BehaviourOf,
  question: RepeatQuestion,
  entry: unknown,
  data: RuleData = ALONE,
): {readonly [questionId: string]: Answer} | undefined {
  const {item, isAnswered} = settle(behaviourOf, question, entry, data);
  if (!isAnswered) return undefined;
  const answered = question.questions.filter(({id}) => item[id] !== undefined);
  return Object.fromEntries(answered.map(({id}) => [id, item[id] as Answer]));
}

/** What was shown and chosen in the entries that a response has; undefined where there is none. */
export function settledParadata({entries}: Entries, paradata: QuestionParadata): QuestionParadata | undefined {
  const settled = entries.flatMap(({isAnswered, questions}, index): readonly Paradata[] => {
    if (!isAnswered) return [];
    const kept = questions.flatMap(({id, answer}) => {
      const one = paradata.entries?.[index]?.[id];
      return one && (answer !== undefined || hasChoice(one)) ? [[id, one] as const] : [];
    });
    return [Object.fromEntries(kept)];
  });
  return settled.some((entry) => Object.keys(entry).length > 0) ? {entries: settled} : undefined;
}

/** Rules that decide which answers of an entry count. */
export function rulesOfAnswers(behaviourOf: BehaviourOf, inner: Inner): readonly Rule[] {
  const rules = behaviourOf(inner).answerRules?.(inner) ?? [];
  return inner.showIf === undefined ? rules : [inner.showIf, ...rules];
}

function settle(behaviourOf: BehaviourOf, question: RepeatQuestion, entry: unknown, data: RuleData): Settled {
  const shown = new Set<string>();
  const item = Object.create(null) as {[questionId: string]: Answer};
  const scope = {...data, item};
  let isAnswered = false;
  for (const inner of inOrderOfNeed(behaviourOf, question)) {
    if (inner.showIf !== undefined && !compiledRule(inner.showIf).holds(scope)) continue;
    shown.add(inner.id);
    const behaviour = behaviourOf(inner);
    const answer = behaviour.compute
      ? behaviour.compute(inner, (rule) => compiledRule(rule).valueOf(scope))
      : givenIn(behaviour, inner, entry);
    if (answer === undefined || !behaviour.isAnswered(inner, answer)) continue;
    item[inner.id] = answer;
    isAnswered ||= behaviour.asks;
  }
  return {shown, item, isAnswered};
}

function givenIn(behaviour: TypeBehaviour, inner: Inner, entry: unknown): Answer | undefined {
  return isPlainObject(entry) && Object.hasOwn(entry, inner.id) ? behaviour.read(inner, entry[inner.id]) : undefined;
}

function describe(
  behaviourOf: BehaviourOf,
  question: RepeatQuestion,
  entry: unknown,
  {data, paradata = {}}: {readonly data: RuleData; readonly paradata: Paradata | undefined},
): Entry {
  const {shown, item, isAnswered} = settle(behaviourOf, question, entry, data);
  const holds = (rule: Rule): boolean => compiledRule(rule).holds({...data, item});
  const questions = question.questions
    .filter(({id}) => shown.has(id))
    .map((inner): EntryQuestion => {
      const behaviour = behaviourOf(inner);
      const required = inner.requiredIf !== undefined && holds(inner.requiredIf) ? true : (inner.required ?? false);
      const answer = item[inner.id];
      // In an entry that says nothing, nothing is missing: it is no entry.
      const problems = isAnswered
        ? problemsIn(behaviour, inner, answer, {required, paradata: paradata[inner.id], holds})
        : [];
      return {id: inner.id, answer, required, problems};
    });
  return {questions, isAnswered};
}

function problemsIn(
  behaviour: TypeBehaviour,
  inner: Inner,
  answer: Answer | undefined,
  {holds, ...context}: ProblemContext & {readonly holds: (rule: Rule) => boolean},
): readonly Problem[] {
  const problems = problemsBy(behaviour, inner, answer, context);
  if (answer === undefined) return problems;
  const broken = (inner.valid ?? []).filter(({condition}) => !holds(condition));
  return [...problems, ...broken.map(({message}) => ({questionId: inner.id, code: 'not-valid', message}) as const)];
}

const orders = new WeakMap<RepeatQuestion, readonly Inner[]>();

/** The questions of a repeat, each after those of the same entry which its rules look at. */
function inOrderOfNeed(behaviourOf: BehaviourOf, question: RepeatQuestion): readonly Inner[] {
  const known = orders.get(question);
  if (known) return known;
  const byId = new Map(question.questions.map((inner) => [inner.id, inner]));
  const needs = new Map(
    question.questions.map((inner) => [inner.id, {on: rulesOfAnswers(behaviourOf, inner).flatMap(itemsNamedIn)}]),
  );
  const order = inOrder(needs).flatMap((id) => byId.get(id) ?? []);
  orders.set(question, order);
  return order;
}

function itemsNamedIn(rule: Rule): readonly string[] {
  return variablesOf(rule).flatMap((variable) => {
    const [root, id] = variable.split('.', 2);
    return root === 'item' && id !== undefined ? [id] : [];
  });
}
