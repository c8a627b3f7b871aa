import type {Problem} from '@consulta/engine';
import type {RepeatQuestion} from '@consulta/schema';

import type {Localization} from '../../base/localization.js';
import type {RepeatWords} from './words/repeat-words.js';

/** How many blank entries are shown at most; more come with the button. */
const MOST_BLANK = 5;

/** How many entries are asked for, in words; undefined where any number will do. */
export function repeatRange(
  {min = 0, max}: Pick<RepeatQuestion, 'min' | 'max'>,
  words: Localization<RepeatWords>,
): string | undefined {
  const low = words.number(min);
  if (max === undefined) return min > 1 ? words.term('repeat.at-least', min, low) : undefined;
  const high = words.number(max);
  if (min === max) return words.term('repeat.exactly', max, high);
  return min > 1 ? words.term('repeat.between', low, high) : words.term('repeat.at-most', max, high);
}

/** Too few or too many entries, in words; undefined for another problem, and for one within an entry. */
export function countProblem({code, values, part}: Problem, words: Localization<RepeatWords>): string | undefined {
  if (part !== undefined || (code !== 'too-few' && code !== 'too-many')) return undefined;
  const limit = Number(values?.[code === 'too-few' ? 'min' : 'max']);
  return words.term(code === 'too-few' ? 'repeat.at-least' : 'repeat.too-many', limit, words.number(limit));
}

/** How many entries stand there from the start, blank: the person sees what is asked, and nothing is answered by it. */
export function entriesFromStart({min = 0, max = Infinity}: RepeatQuestion, isRequired: boolean): number {
  return Math.min(Math.max(min, isRequired ? 1 : 0), max, MOST_BLANK);
}

/** An attribute may hold anything, and one that was taken away leaves null. */
export function asCount(value: number | null | undefined): number | undefined {
  return Number.isInteger(value) && Number(value) >= 0 ? Number(value) : undefined;
}
