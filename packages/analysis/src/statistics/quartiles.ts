/** A quarter of the values lies below the lower, a quarter above the upper. */
export interface Quartiles {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Quartiles of sorted values, between neighbours in proportion: definition 7 of R. J. Hyndman and Y. Fan, The American
 * Statistician 50, 1996, which is what Excel's QUARTILE.INC and R say. `undefined` of nothing.
 */
export function quartiles(sorted: readonly number[]): Quartiles | undefined {
  if (sorted.length === 0) return undefined;
  return {lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75)};
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}
