import {type RepeatAnswer, type RepeatQuestion, type Rule, type Text, textIn} from '@consulta/schema';

import type {Problem} from '../session/contract.js';
import {type BehaviourOf, entriesIn, rulesOfAnswers, settledEntry, settledParadata} from './entries.js';
import {isPlainObject} from './plain-object.js';
import {NOT_SCORED, type TypeBehaviour} from './type-behaviour.js';

/** With all that only a question which holds others has. */
export type RepeatBehaviour = TypeBehaviour<'repeat'> &
  Required<Pick<TypeBehaviour<'repeat'>, 'inside' | 'settle' | 'entries'>>;

/**
 * Each entry is checked question by question; the part of a problem is `<entry>.<question>`, counted from 0. An entry
 * that says nothing is no entry: nothing is missing in it, and it is not counted.
 * The behaviours of the questions inside are handed in, because the registry that has them needs this one.
 */
export function createRepeatBehaviour(behaviourOf: BehaviourOf): RepeatBehaviour {
  return {
    ...NOT_SCORED,
    asks: true,
    inside: ({questions}) => questions,
    read: (question, value) =>
      Array.isArray(value) && value.length > 0
        ? value.map((entry) => readEntry(behaviourOf, question, entry))
        : undefined,
    isAnswered: (question, answer) => answer.some((entry) => saysSomething(behaviourOf, question, entry)),
    settle(question, answer, data) {
      const entries = answer
        .map((entry) => settledEntry(behaviourOf, question, entry, data))
        .filter((entry) => entry !== undefined);
      return entries.length > 0 ? entries : undefined;
    },
    settleParadata: (question, answer, paradata, data) =>
      settledParadata(entriesIn(behaviourOf, question, answer, data), paradata),
    entries: (question, answer, data, paradata) => entriesIn(behaviourOf, question, answer, data, paradata),
    problems(question, answer, {required, data, paradata}) {
      const {id: questionId, min = 0, max = Infinity} = question;
      const {entries} = entriesIn(behaviourOf, question, answer, data, paradata);
      const count = entries.filter(({isAnswered}) => isAnswered).length;
      if (count === 0 && required !== false)
        return [{questionId, code: required === 'soft' ? 'required-soft' : 'required'}];
      const problems: Problem[] = entries.flatMap((entry, index) =>
        entry.questions.flatMap((inner) => inner.problems.map((problem) => ofEntry(question, index, problem))),
      );
      if (count > 0 && count < min) problems.push({questionId, code: 'too-few', values: {min, count}});
      if (count > max) problems.push({questionId, code: 'too-many', values: {max, count}});
      return problems;
    },
    partTitle: (question, part) => partTitle(behaviourOf, question, part),
    answerRules: (question) => question.questions.flatMap((inner) => rulesOfAnswers(behaviourOf, inner)),
    rules: (question) => question.questions.flatMap(rulesOfProblems),
  };
}

function readEntry(behaviourOf: BehaviourOf, question: RepeatQuestion, value: unknown): RepeatAnswer[number] {
  if (!isPlainObject(value)) return {};
  const answers = question.questions.flatMap((inner) => {
    const answer = Object.hasOwn(value, inner.id) ? behaviourOf(inner).read(inner, value[inner.id]) : undefined;
    return answer === undefined ? [] : [[inner.id, answer] as const];
  });
  return Object.fromEntries(answers);
}

/** Whatever is hidden by now: that is for `settle` to say. */
function saysSomething(behaviourOf: BehaviourOf, question: RepeatQuestion, entry: unknown): boolean {
  const answers = readEntry(behaviourOf, question, entry);
  return question.questions.some((inner) => {
    const answer = answers[inner.id] as Parameters<ReturnType<BehaviourOf>['isAnswered']>[1] | undefined;
    return answer !== undefined && behaviourOf(inner).isAnswered(inner, answer);
  });
}

function ofEntry({id}: RepeatQuestion, index: number, problem: Problem): Problem {
  const part = [index, problem.questionId, problem.part].filter((step) => step !== undefined).join('.');
  return {...problem, questionId: id, part};
}

function rulesOfProblems({requiredIf, valid = []}: RepeatQuestion['questions'][number]): readonly Rule[] {
  return [requiredIf, ...valid.map(({condition}) => condition)].filter((rule) => rule !== undefined);
}

/** "Project 2 – Grid – Row one" for `1.grid.one`. */
function partTitle(behaviourOf: BehaviourOf, question: RepeatQuestion, part: string): Text | undefined {
  const [index, id, ...rest] = part.split('.');
  const inner = question.questions.find((one) => one.id === id);
  if (!inner) return undefined;
  const number = String(Number(index) + 1);
  const named = question.itemTitle === undefined ? number : joined(question.itemTitle, number, ' ');
  const within = rest.length > 0 ? behaviourOf(inner).partTitle?.(inner, rest.join('.')) : undefined;
  const title = joined(named, inner.title, ' – ');
  return within === undefined ? title : joined(title, within, ' – ');
}

function joined(first: Text, second: Text, between: string): Text {
  if (typeof first === 'string' && typeof second === 'string') return `${first}${between}${second}`;
  const languages = [first, second].flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)));
  const inLanguage = (language: string) => [first, second].map((text) => textIn(text, [language]).text).join(between);
  return Object.fromEntries(languages.map((language) => [language, inLanguage(language)]));
}
