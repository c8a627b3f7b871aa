import type {RankingQuestion} from '@consulta/schema';

import type {Localization} from '../../base/localization.js';
import type {ControlWords} from '../../base/words/control-words.js';

/** How many are to be ranked, in words; undefined where any number will do. */
export function rankingRange(
  {min = 0, max}: Pick<RankingQuestion, 'min' | 'max'>,
  words: Localization<ControlWords>,
): string | undefined {
  const low = words.number(min);
  if (max === undefined) return min > 1 ? words.term('ranking.at-least', min, low) : undefined;
  const high = words.number(max);
  if (min === max) return words.term('ranking.exactly', max, high);
  return min > 1 ? words.term('ranking.between', low, high) : words.term('ranking.at-most', max, high);
}

/** An attribute may hold anything, and one that was taken away leaves null. */
export function asCount(value: number | null | undefined): number | undefined {
  return Number.isInteger(value) && Number(value) > 0 ? Number(value) : undefined;
}
