/**
 * How far people disagree on a scale, from 0 (all say the same) to 1 (half at either end): the standard deviation of
 * those who answered, over the most it can be, which is half the scale (T. Popoviciu, Mathematica 9, 1935). Spread evenly
 * over five levels it is 0.71. `null` for fewer than two people, or a scale of one point.
 */
export function disagreement(
  values: readonly number[],
  [low, high]: readonly [low: number, high: number],
): number | null {
  if (values.length < 2 || high <= low) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return Math.min(1, (2 * Math.sqrt(variance)) / (high - low));
}
