import {histogram} from '../../statistics/histogram.js';
import {sortedNumbers, spreadOf} from '../../statistics/spread.js';
import type {NumbersSummary} from '../contract.js';
import {meanFigure} from '../differences.js';
import type {TypeSummary} from '../type-summary.js';

export const numberSummary: TypeSummary<'number'> = {
  summarise: (_question, given) => ({type: 'number', ...numbersSummary(given.map(({answer}) => answer))}),
  figures: ({spread}) => meanFigure(undefined, spread),
};

/** Numbers in bins, and where they lie. */
export function numbersSummary(values: readonly number[]): NumbersSummary {
  return {bins: histogram(sortedNumbers(values)), spread: spreadOf(values)};
}
