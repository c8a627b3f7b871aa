import {CONFIDENCE, type Interval} from '../statistics/interval.js';
import {meanDifference, type MeanFigures} from '../statistics/mean-interval.js';
import {netPromoterScore, promoterDifference, type PromoterFigures} from '../statistics/net-promoter.js';
import {shareDifference, type ShareFigures} from '../statistics/share-interval.js';
import type {Spread} from '../statistics/spread.js';
import type {Difference} from './contract.js';

interface FiguresByMeasure {
  share: ShareFigures;
  mean: MeanFigures;
  promoters: PromoterFigures;
}
type Measure = keyof FiguresByMeasure;

/** One number of a group, with what is needed to say how sure it is. */
export type Figure = {
  readonly [M in Measure]: {readonly measure: M; readonly part: string | undefined; readonly of: FiguresByMeasure[M]};
}[Measure];

interface MeasureOf<F> {
  value(figures: F): number | null;
  difference(first: F, second: F, confidence: number): Interval | undefined;
}
const MEASURES: {readonly [M in Measure]: MeasureOf<FiguresByMeasure[M]>} = {
  share: {value: ({count, of}) => (of === 0 ? null : count / of), difference: shareDifference},
  mean: {value: ({n, mean}) => (n === 0 ? null : mean), difference: meanDifference},
  promoters: {value: netPromoterScore, difference: promoterDifference},
};

/** The mean of numbers as a figure; none of nothing. */
export function meanFigure(part: string | undefined, {n, mean, standardDeviation}: Spread): readonly Figure[] {
  return mean === null ? [] : [{measure: 'mean', part, of: {n, mean, standardDeviation}}];
}

/**
 * The differences of two groups, figure by figure. The more figures a question has, the wider is each interval, so that
 * all of them together are right 95 times in 100 (C. E. Bonferroni 1936; O. J. Dunn, Journal of the American Statistical
 * Association 56, 1961): among many options some would look different by chance. Where somebody is in both groups
 * (`overlap`), these intervals do not hold, and there are none.
 */
export function differencesOf(
  first: readonly Figure[],
  second: readonly Figure[],
  overlap: boolean,
): readonly Difference[] {
  const others = new Map(second.map((figure) => [keyOf(figure), figure]));
  const pairs = first.flatMap((figure) => {
    const other = others.get(keyOf(figure));
    return other ? [[figure, other] as const] : [];
  });
  const confidence = 1 - (1 - CONFIDENCE) / Math.max(1, pairs.length);
  return pairs.flatMap(([figure, other]) => differenceOf(figure, other, overlap ? undefined : confidence));
}

function keyOf({measure, part}: Figure): string {
  return `${measure}/${part ?? ''}`;
}

function differenceOf(figure: Figure, other: Figure, confidence: number | undefined): readonly Difference[] {
  const {measure, part} = figure;
  // Both figures are of one measure, which TypeScript cannot follow through the union.
  const {value, difference} = MEASURES[measure] as MeasureOf<unknown>;
  const [first, second] = [value(figure.of), value(other.of)];
  if (first === null || second === null) return [];
  const interval = confidence === undefined ? undefined : difference(figure.of, other.of, confidence);
  const isClear = interval && (interval.low > 0 || interval.high < 0);
  return [{part, measure, first, second, value: first - second, interval, isClear}];
}
