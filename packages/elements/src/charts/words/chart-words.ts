import type {Translation} from '../../base/translation.js';
import {WordBook} from '../../base/word-book.js';

/** The words of pictures and of the tables beside them. */
export interface ChartWords extends Translation {
  'chart.show-table': string;
  'chart.number': string;
  'chart.dimension': string;
  'chart.value': string;
  'chart.scale': string;
  'chart.own-scales': string;
  'chart.band': string;
  'chart.range': string;
  'chart.not-answered': string;
  /** "3.5 of 5" */
  'chart.of': (value: string, high: string) => string;
  /** "2.5 to 4" */
  'chart.from-to': (low: string, high: string) => string;
  /** "Strategy 3.5 of 5" */
  'chart.axis': (title: string, value: string) => string;
  /** "Strategy 3.5 of 5; Finance 2 of 5." */
  'chart.summary': (axes: readonly string[]) => string;
  /** One line of several: "2024 – Strategy 3.5 of 5; Finance 2 of 5." */
  'chart.line': (name: string, values: string) => string;
  /** "Not answered yet: finance and learning." */
  'chart.summary-open': (titles: string) => string;
}

export const chartWords = new WordBook<ChartWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
