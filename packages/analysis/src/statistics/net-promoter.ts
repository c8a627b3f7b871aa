import {CONFIDENCE, type Interval} from './interval.js';
import {normalQuantile} from './normal.js';

/** Answers 9 and 10, 0 to 6, and all. */
export interface PromoterFigures {
  readonly promoters: number;
  readonly detractors: number;
  readonly of: number;
}

/** Promoters less detractors as a share of all, −1 to 1; `null` of nobody. F. F. Reichheld, Harvard Business Review, 2003. */
export function netPromoterScore({promoters, detractors, of}: PromoterFigures): number | null {
  return of === 0 ? null : (promoters - detractors) / of;
}

/**
 * The adjusted Wald interval of a net promoter score: as if ¾ of a promoter, ¾ of a detractor and 1½ passives more had
 * answered. Of the simple ones it holds best also for few answers (B. Rocks, "Interval estimation for the Net Promoter
 * Score", The American Statistician 70, 2016). `undefined` for fewer than two answers.
 */
export function promoterInterval(figures: PromoterFigures, confidence: number = CONFIDENCE): Interval | undefined {
  if (figures.of < 2) return undefined;
  const {score, variance} = adjusted(figures);
  return within(score, normalQuantile(1 - (1 - confidence) / 2) * Math.sqrt(variance), 1);
}

/** The same of the difference of two groups, first less second: their variances add up. */
export function promoterDifference(
  first: PromoterFigures,
  second: PromoterFigures,
  confidence: number,
): Interval | undefined {
  if (first.of < 2 || second.of < 2) return undefined;
  const [a, b] = [adjusted(first), adjusted(second)];
  const reach = normalQuantile(1 - (1 - confidence) / 2) * Math.sqrt(a.variance + b.variance);
  return within(a.score - b.score, reach, 2);
}

function adjusted({promoters, detractors, of}: PromoterFigures): {score: number; variance: number} {
  const n = of + 3;
  const [p, d] = [(promoters + 0.75) / n, (detractors + 0.75) / n];
  return {score: p - d, variance: (p + d - (p - d) ** 2) / n};
}

function within(middle: number, reach: number, most: number): Interval {
  return {low: Math.max(-most, middle - reach), high: Math.min(most, middle + reach)};
}
