import type {ChoiceQuestion} from '@consulta/schema';

import type {Localization} from '../../base/localization.js';
import type {ControlWords} from '../../base/words/control-words.js';

/** How many may be chosen, in words. */
export function choiceRange(
  {min = 0, max}: Pick<ChoiceQuestion, 'min' | 'max'>,
  words: Localization<ControlWords>,
): string {
  const low = words.number(min);
  if (max === undefined) return min > 1 ? words.term('choice.at-least', min, low) : words.term('choice.several');
  const high = words.number(max);
  if (min === max) return words.term('choice.exactly', max, high);
  return min > 1 ? words.term('choice.between', low, high) : words.term('choice.at-most', max, high);
}
