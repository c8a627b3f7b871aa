import type {Problem, ProblemCode} from '@consulta/engine';
import {textIn} from '@consulta/schema';

import type {Localization} from './localization.js';
import type {ControlWords} from './words/control-words.js';

/** A problem in words: what is wrong and what to do. */
export function problemWords(
  problem: Problem,
  words: Localization<ControlWords>,
  languages: readonly string[],
): string {
  if (problem.message !== undefined) return textIn(problem.message, languages).text;
  const number = (name: string) => words.number(problem.values?.[name] ?? '');
  switch (problem.code) {
    case 'too-few':
      return words.term('problem.too-few', Number(problem.values?.['min']), number('min'));
    case 'too-many':
      return words.term('problem.too-many', Number(problem.values?.['max']), number('max'));
    case 'too-long':
      return words.term('problem.too-long', number('max'), number('length'));
    case 'too-low':
      return words.term('problem.too-low', number('min'));
    case 'too-high':
      return words.term('problem.too-high', number('max'));
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
  pattern: {patternMismatch: true},
  email: {typeMismatch: true},
  url: {typeMismatch: true},
};

/** A problem as the browser's own flags. */
export function validityFlags(code: ProblemCode): ValidityStateFlags {
  return FLAGS[code] ?? {customError: true};
}
