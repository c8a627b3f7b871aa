import type {ScaleQuestion} from '@consulta/schema';

import {type FeedbackReading, plainText} from './feedback-reading.js';

type Shape = Pick<ScaleQuestion, 'levels' | 'from' | 'to' | 'labels'>;

/** More steps have no shade of their own: they are columns, or a mean. */
export const MOST_SHADES = 7;

/** "4 – Agree", or the number alone; the ends of a scale carry their labels. */
export function levelTitle({levels, from, to, labels}: Shape, value: number, reading: FeedbackReading): string {
  const {words} = reading;
  const title =
    levels?.find((level) => level.value === value)?.title ??
    (value === from ? labels?.from : value === to ? labels?.to : undefined);
  const number = words.number(value);
  return title === undefined ? number : words.term('scale.level', number, plainText(reading, title));
}

/** The shade of a level: the higher it is, the stronger. */
export function shadeOf(index: number, levels: number): number {
  return levels < 2 ? 1 : 1 + Math.round(((levels - 1 - index) / (levels - 1)) * (MOST_SHADES - 1));
}
