import type {Interval, Spread} from '@consulta/analysis';
import type {Question, Text} from '@consulta/schema';
import {textIn, unmarked} from '@consulta/schema';

import {directionOf, type Localization} from '../../base/localization.js';
import type {ControlWords} from '../../base/words/control-words.js';
import type {ChartWords} from '../../charts/words/chart-words.js';
import type {RankingResultWords} from '../ranking-results/words/ranking-result-words.js';
import type {ResultPageWords} from '../result-page/words/result-page-words.js';
import type {TextLists} from './text-lists.js';
import type {FeedbackResultWords} from './words/feedback-result-words.js';

export type Words = FeedbackResultWords & ResultPageWords & RankingResultWords & ChartWords & ControlWords;

/** In which words and languages results are read, and what was folded out. */
export interface FeedbackReading {
  readonly words: Localization<Words>;
  /** Languages of the survey's texts, best first. */
  readonly languages: readonly string[];
  readonly lists: TextLists;
}

/**
 * The survey's words in the best language, as plain text for sentences. Words that run the other way are isolated, so that
 * the sentence around them keeps its order.
 */
export function plainText({words, languages}: Pick<FeedbackReading, 'words' | 'languages'>, text: Text): string {
  const found = textIn(text, languages);
  const isSame = found.lang === '' || directionOf(found.lang) === words.dir();
  return isSame ? found.text : `\u2068${found.text}\u2069`;
}

/** The title of a question as plain text: it may have Markdown's marks. */
export function plainTitle(reading: Pick<FeedbackReading, 'words' | 'languages'>, {title}: Question): string {
  return unmarked(plainText(reading, title));
}

/** To a tenth, which is as much as answers on a scale tell; what is measured may need more digits. */
export function tenth({words}: FeedbackReading, value: number, digits = 1): string {
  return words.number(value, {maximumFractionDigits: digits});
}

/** How many digits tell measured numbers apart: two of their deviation, and no fewer than one. */
export function digitsOf({standardDeviation}: Spread): number {
  const size = standardDeviation ? Math.floor(Math.log10(standardDeviation)) : 0;
  return Math.min(Math.max(1 - size, 1), MOST_DIGITS);
}
const MOST_DIGITS = 12;

/** With its sign: a difference, or a score that may be below nothing. */
export function signed({words}: FeedbackReading, value: number, digits = 1): string {
  return words.number(value, {maximumFractionDigits: digits, signDisplay: 'exceptZero'});
}

/** "3.9 to 4.5"; a dash where there is none. */
export function between(
  {words}: FeedbackReading,
  interval: Interval | undefined,
  written: (value: number) => string,
): string {
  return interval ? words.term('chart.from-to', written(interval.low), written(interval.high)) : '–';
}
