/** Where a list of numbers lies and how far it spreads. All but `n` are `null` while there is nothing to tell. */
export interface Distribution {
  readonly n: number;
  readonly mean: number | null;
  /** The middle value, or half-way between the two in the middle. */
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Of a sample (divided by n − 1); `null` for fewer than two numbers. */
  readonly standardDeviation: number | null;
}

/** Describes a list of numbers; what is not a finite number is left out. */
export function distribution(values: readonly number[]): Distribution {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const n = sorted.length;
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) {
    return {n, mean: null, median: null, low: null, high: null, standardDeviation: null};
  }
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {n, mean, median: middle(sorted), low, high, standardDeviation: n < 2 ? null : Math.sqrt(squares / (n - 1))};
}

function middle(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}
