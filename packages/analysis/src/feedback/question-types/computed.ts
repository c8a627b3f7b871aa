import {counted, timesOf} from '../counted.js';
import {meanFigure} from '../differences.js';
import type {TypeSummary} from '../type-summary.js';
import {numbersSummary} from './number.js';

/** Numbers as numbers, words and yes or no counted; a formula may come to both. */
export const computedSummary: TypeSummary<'computed'> = {
  summarise(_question, given) {
    const values = given.map(({answer}) => answer);
    const numbers = values.filter((value) => typeof value === 'number');
    const others = timesOf(values.filter((value) => typeof value !== 'number'));
    return {
      type: 'computed',
      numbers: numbers.length > 0 ? numbersSummary(numbers) : undefined,
      values: [...others]
        .sort(([, a], [, b]) => b - a)
        .map(([value, times]) => ({value, ...counted(times, given.length)})),
    };
  },
  figures: ({numbers, values}) => [
    ...(numbers ? meanFigure(undefined, numbers.spread) : []),
    ...values.map(({value, count, of}) => ({
      measure: 'share' as const,
      part: String(value),
      of: {count, of},
      oneOfAll: true,
    })),
  ],
};
