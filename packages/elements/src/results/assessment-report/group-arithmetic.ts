import type {Arithmetic} from '../../base/arithmetic/arithmetic-fold.js';
import {writeFigure, writeValue} from '../reading.js';
import type {DimensionPicture} from './group/group-picture.js';
import type {SeveralView} from './several-view.js';

/** So many different results still stand one by one in the figures; of more there is the sum. */
const ONE_BY_ONE = 12;

/**
 * How the mean of a group came about; undefined where there is none. The figures lead to single results, and so they are
 * there only where those may be shown: a sum is more exact than a mean that was rounded to tell nothing.
 */
export function meanArithmetic(
  view: SeveralView,
  {mean, meanStep, values, isWithheld}: DimensionPicture,
): Arithmetic | undefined {
  if (mean === null) return undefined;
  const {words} = view;
  const rule = words.term('group.mean-rule');
  if (isWithheld || meanStep !== undefined || values.length === 0) {
    const step = meanStep === undefined ? [] : [words.term('group.rounded', words.number(meanStep))];
    return {rule, remarks: [words.term('group.no-figures', words.number(view.minimum)), ...step]};
  }
  const people = words.number(values.length);
  return {rule, figures: `${sumOf(view, values)} ÷ ${people} = ${writeValue(view, mean)}`};
}

/** "(2.5 + 4 × 3 + 3.5)": equal results are counted. */
function sumOf(view: SeveralView, values: readonly number[]): string {
  const counts = new Map<string, number>();
  for (const value of values) {
    const written = writeFigure(view, value);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  if (counts.size > ONE_BY_ONE)
    return writeFigure(
      view,
      values.reduce((sum, value) => sum + value, 0),
    );
  const terms = [...counts].map(([value, count]) => (count === 1 ? value : `${view.words.number(count)} × ${value}`));
  return `(${terms.join(' + ')})`;
}
