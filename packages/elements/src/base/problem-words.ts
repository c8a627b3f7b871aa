import type {Problem, ProblemCode} from '@consulta/engine';
import {textIn} from '@consulta/schema';

import type {Localization} from './localization.js';
import {numberText} from './number-text.js';
import {dayText} from './day-text.js';
import type {ControlWords} from './words/control-words.js';

/** A problem in words: what is wrong and what to do. */
export function problemWords(
  problem: Problem,
  words: Localization<ControlWords>,
  languages: readonly string[],
): string {
  if (problem.message !== undefined) return textIn(problem.message, languages).text;
  const number = (name: string) => words.number(problem.values?.[name] ?? '');
  const language = languages[0] ?? words.lang();
  const exact = (name: string) => {
    const value = problem.values?.[name];
    return typeof value === 'number' ? numberText(value, language) : '';
  };
  const day = (name: string) => dayText(String(problem.values?.[name] ?? ''), words.lang());
  switch (problem.code) {
    case 'too-few':
      return words.term('problem.too-few', Number(problem.values?.['min']), number('min'));
    case 'too-many':
      return words.term('problem.too-many', Number(problem.values?.['max']), number('max'));
    case 'too-long':
      return words.term('problem.too-long', number('max'), number('length'));
    case 'too-low':
      return words.term('problem.too-low', exact('min'));
    case 'too-high':
      return words.term('problem.too-high', exact('max'));
    case 'step': {
      const nearest = ['below', 'above'].map(exact).filter(Boolean);
      return words.term('problem.step', exact('step'), words.list(nearest, 'disjunction'));
    }
    case 'too-early':
      return words.term('problem.too-early', day('min'));
    case 'too-late':
      return words.term('problem.too-late', day('max'));
    case 'number':
      return words.term('problem.number', numberText(12_345.6, language));
    case 'total':
      return words.term('problem.total', number('total'));
    case 'incomplete':
      return words.term(problem.part === 'other' ? 'problem.own-text' : 'problem.incomplete');
    case 'required-soft':
      return words.term('problem.required');
    default:
      return words.term(`problem.${problem.code}`);
  }
}

const FLAGS: {readonly [C in ProblemCode]?: ValidityStateFlags} = {
  required: {valueMissing: true},
  'too-long': {tooLong: true},
  'too-low': {rangeUnderflow: true},
  'too-high': {rangeOverflow: true},
  'too-early': {rangeUnderflow: true},
  'too-late': {rangeOverflow: true},
  step: {stepMismatch: true},
  number: {badInput: true},
  date: {badInput: true},
  pattern: {patternMismatch: true},
  email: {typeMismatch: true},
  url: {typeMismatch: true},
};

/** A problem as the browser's own flags. */
export function validityFlags(code: ProblemCode): ValidityStateFlags {
  return FLAGS[code] ?? {customError: true};
}
