import type {CountedShare} from '@consulta/analysis';

import {percent} from '../result-page/percent.js';
import {between, type FeedbackReading} from './feedback-reading.js';

/** Head of a table of counted answers. */
export function countedHead({words}: FeedbackReading): readonly string[] {
  return [
    words.term('feedback.column-answer'),
    words.term('feedback.column-count'),
    words.term('feedback.column-percent'),
    words.term('feedback.column-interval'),
  ];
}

/** A row of it. */
export function countedRow(
  reading: FeedbackReading,
  title: unknown,
  {count, share, interval}: CountedShare,
): readonly unknown[] {
  return [
    title,
    reading.words.number(count),
    share === null ? '–' : percent(reading, share),
    between(reading, interval, (value) => percent(reading, value)),
  ];
}

/** "34 (57 %)" */
export function countedText(reading: FeedbackReading, {count, share}: CountedShare): string {
  const {words} = reading;
  const shown = words.number(count);
  return share === null ? shown : words.term('feedback.count-percent', shown, percent(reading, share));
}

/** "Most often: A, 34 of 60 (57 %).", or nothing where nobody answered; several that are equal together. */
export function mostLine(
  reading: FeedbackReading,
  list: readonly (CountedShare & {readonly title: string})[],
): readonly string[] {
  const {words} = reading;
  const most = Math.max(0, ...list.map(({count}) => count));
  const [first, ...others] = list.filter(({count}) => count === most);
  if (!first || most === 0 || first.share === null || others.length > 2) return [];
  const titles = [first, ...others].map(({title}) => title);
  const named = titles.length > 1 ? words.list(titles) : first.title;
  return [
    words.term('feedback.most', named, words.number(most), words.number(first.of), percent(reading, first.share)),
  ];
}
