import type {DateQuestion} from '@consulta/schema';

import {dayText} from '../../base/day-text.js';
import type {Localization} from '../../base/localization.js';
import type {DateWords} from './words/date-words.js';

/** Between which days the day may be, in words; undefined when it may be any. */
export function dayRange(
  {min, max}: DateQuestion,
  words: Localization<DateWords>,
  language: string,
): string | undefined {
  const [first, last] = [min, max].map((day) => (day ? dayText(day, language) : undefined));
  if (first !== undefined && last !== undefined) return words.term('date.between', first, last);
  if (first !== undefined) return words.term('date.from', first);
  return last === undefined ? undefined : words.term('date.until', last);
}
