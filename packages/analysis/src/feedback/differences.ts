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
  readonly [M in Measure]: {
    readonly measure: M;
    readonly part: string | undefined;
    readonly of: FiguresByMeasure[M];
    /** Everybody is in one of the parts and no more, so that of two the second only mirrors the first. */
    readonly oneOfAll?: boolean;
  };
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

/** The mean of numbers, which may lie `within` two ends, as a figure; none of nothing. */
export function meanFigure(
  part: string | undefined,
  {n, mean, standardDeviation}: Spread,
  within?: Interval,
): readonly Figure[] {
  return mean === null ? [] : [{measure: 'mean', part, of: {n, mean, standardDeviation, within}}];
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
  const pairs = withoutMirror(pairsOf(first, second));
  const confidence = 1 - (1 - CONFIDENCE) / Math.max(1, pairs.length);
  return pairs.flatMap(([figure, other]) => differenceOf(figure, other, overlap ? undefined : confidence));
}

type Pair = readonly [Figure, Figure];

/** The same of both groups. A part that nobody of a group chose may not be in its list: its share is none of them. */
function pairsOf(first: readonly Figure[], second: readonly Figure[]): readonly Pair[] {
  const [ours, theirs] = [first, second].map((figures) => new Map(figures.map((figure) => [keyOf(figure), figure])));
  const keys = new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])]);
  return [...keys].flatMap((key): readonly Pair[] => {
    const [one, other] = [ours?.get(key), theirs?.get(key)];
    const pair = [one ?? (other && nobody(other, first)), other ?? (one && nobody(one, second))] as const;
    return pair[0] && pair[1] ? [[pair[0], pair[1]]] : [];
  });
}

/** A share of nobody, of those in the group who answered; unknown where none of its shares tells how many these are. */
function nobody(like: Figure, group: readonly Figure[]): Figure | undefined {
  const share = group.find((figure) => figure.measure === 'share');
  return like.measure === 'share' && share ? {...like, of: {count: 0, of: share.of.of}} : undefined;
}

function withoutMirror(pairs: readonly Pair[]): readonly Pair[] {
  const isTwofold = pairs.length === 2 && pairs.every(([{oneOfAll}]) => oneOfAll);
  return isTwofold ? pairs.slice(0, 1) : pairs;
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
