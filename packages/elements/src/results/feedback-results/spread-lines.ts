import type {Spread} from '@consulta/analysis';

import {between, type FeedbackReading, tenth} from './feedback-reading.js';

/** Mean and median in sentences, with how sure they are where that can be said. */
export function spreadLines(reading: FeedbackReading, spread: Spread, digits = 1): readonly string[] {
  const {words} = reading;
  const {mean, median, meanInterval, medianInterval} = spread;
  if (mean === null || median === null) return [];
  const at = (value: number) => tenth(reading, value, digits);
  return [
    meanInterval
      ? words.term('feedback.mean-between', at(mean), at(meanInterval.low), at(meanInterval.high))
      : words.term('feedback.mean', at(mean)),
    medianInterval
      ? words.term('feedback.median-between', at(median), at(medianInterval.low), at(medianInterval.high))
      : words.term('feedback.median', at(median)),
  ];
}

/** The same as rows of a table: name, value, interval. */
export function spreadRows(reading: FeedbackReading, spread: Spread, digits = 1): readonly (readonly string[])[] {
  const {words} = reading;
  const {mean, median, standardDeviation, meanInterval, medianInterval} = spread;
  const at = (value: number) => tenth(reading, value, digits);
  const row = (name: string, value: number | null, interval = '–') => [
    name,
    value === null ? '–' : at(value),
    '',
    interval,
  ];
  return [
    row(words.term('feedback.column-mean'), mean, between(reading, meanInterval, at)),
    row(words.term('feedback.column-median'), median, between(reading, medianInterval, at)),
    row(words.term('feedback.column-deviation'), standardDeviation),
  ];
}
