import type {NumberQuestion} from '@consulta/schema';

import type {Localization} from '../../base/localization.js';
import {numberText} from '../../base/number-text.js';
import type {NumberWords} from './words/number-words.js';

/** What the number may be, in words; undefined when it may be any. */
export function numberRange(
  {min, max, step}: NumberQuestion,
  words: Localization<NumberWords>,
  language: string,
): string | undefined {
  const text = (number: number | undefined): string => (number === undefined ? '' : numberText(number, language));
  const sentences: string[] = [];
  if (min !== undefined && max !== undefined) sentences.push(words.term('number.between', text(min), text(max)));
  else if (min !== undefined) sentences.push(words.term('number.at-least', text(min)));
  else if (max !== undefined) sentences.push(words.term('number.at-most', text(max)));
  if (step === 1 && Number.isInteger(min ?? 0)) sentences.push(words.term('number.whole'));
  else if (step !== undefined && step > 0) sentences.push(words.term('number.steps', text(step)));
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
