import type {ChoiceQuestion, Chosen} from '@consulta/schema';

import type {Problem} from '../session/contract.js';
import {isPlainObject} from './plain-object.js';
import type {TypeBehaviour} from './type-behaviour.js';

/** An own text is an answer only where `other` is offered, and countries are known by their two letters. */
export const choiceBehaviour: TypeBehaviour<'choice'> = {
  asks: true,
  read(question, value) {
    const chosen = (Array.isArray(value) ? value : [value]).flatMap((one) => readChosen(question, one));
    if (chosen.length === 0) return undefined;
    return question.multiple === true ? chosen : chosen[0];
  },
  allowedPart: (question, answer) => listOf(answer).filter((one) => isOffered(question, one)),
  isAnswered: () => true,
  shuffled: ({shuffle, options}) => (shuffle === true ? options?.map(({id}) => id) : undefined),
  problems(question, answer) {
    const chosen = listOf(answer);
    const {id: questionId, min = 0, max = Infinity} = question;
    const problems: Problem[] = [];
    if (!chosen.every((one) => isOffered(question, one)) || hasDoubles(chosen))
      problems.push({questionId, code: 'not-allowed'});
    if (chosen.some((one) => typeof one !== 'string' && one.other.trim() === '')) {
      problems.push({questionId, code: 'incomplete', part: 'other'});
    }
    if (question.multiple !== true) return problems;
    const hasNone = chosen.includes('none');
    if (hasNone && chosen.length > 1) problems.push({questionId, code: 'not-allowed', part: 'none'});
    if (!hasNone && chosen.length < min)
      problems.push({questionId, code: 'too-few', values: {min, count: chosen.length}});
    if (chosen.length > max) problems.push({questionId, code: 'too-many', values: {max, count: chosen.length}});
    return problems;
  },
  scoreValue(question, answer) {
    const scores = listOf(answer).map((one) => scoreOf(question, one));
    if (question.multiple !== true) return scores[0];
    return isScored(question) ? scores.reduce<number>((sum, score) => sum + (score ?? 0), 0) : undefined;
  },
  scoreRange(question) {
    const options = question.options ?? [];
    if (!isScored(question)) return undefined;
    if (question.multiple !== true) {
      const scores = options.flatMap(({score}) => score ?? []);
      return [Math.min(...scores), Math.max(...scores)];
    }
    const scores = options.map(({score}) => score ?? 0);
    if (question.other === true) scores.push(0);
    const least = Math.max(1, question.min ?? 1);
    const most = Math.max(least, Math.min(question.max ?? scores.length, scores.length));
    const sums = [...partialSums(scores.toSorted((a, b) => a - b)), ...partialSums(scores.toSorted((a, b) => b - a))];
    const reachable = sums.filter(({count}) => count >= least && count <= most).map(({sum}) => sum);
    if (question.none === true || reachable.length === 0) reachable.push(0);
    return [Math.min(...reachable), Math.max(...reachable)];
  },
};

function readChosen(question: ChoiceQuestion, value: unknown): readonly Chosen[] {
  if (typeof value === 'string') return value === '' ? [] : [isCountry(question, value) ? value.toUpperCase() : value];
  return isPlainObject(value) && typeof value['other'] === 'string' ? [{other: value['other']}] : [];
}

function listOf(answer: Chosen | readonly Chosen[]): readonly Chosen[] {
  return Array.isArray(answer) ? (answer as readonly Chosen[]) : [answer as Chosen];
}

function isOffered(question: ChoiceQuestion, chosen: Chosen): boolean {
  if (typeof chosen !== 'string') return question.other === true;
  if (chosen === 'none' && question.none === true) return true;
  return isOption(question, chosen) || isCountry(question, chosen);
}

function isOption({options}: ChoiceQuestion, id: string): boolean {
  return options?.some((option) => option.id === id) === true;
}

/** Options of the author's own may have two letters, too. */
function isCountry(question: ChoiceQuestion, code: string): boolean {
  return question.source === 'countries' && /^[a-z]{2}$/i.test(code) && !isOption(question, code);
}

function hasDoubles(chosen: readonly Chosen[]): boolean {
  return new Set(chosen.map((one) => JSON.stringify(one))).size < chosen.length;
}

function isScored(question: ChoiceQuestion): boolean {
  return question.options?.some(({score}) => score !== undefined) === true;
}

function scoreOf(question: ChoiceQuestion, chosen: Chosen): number | undefined {
  return question.options?.find(({id}) => id === chosen)?.score;
}

function partialSums(scores: readonly number[]): readonly {count: number; sum: number}[] {
  let sum = 0;
  return scores.map((score, index) => ({count: index + 1, sum: (sum += score)}));
}
