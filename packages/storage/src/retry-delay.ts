const DELAYS = [1000, 4000, 15_000, 60_000];

/** Milliseconds to wait after so many failures before; undefined: not again by itself. */
export function retryDelay(failuresBefore: number): number | undefined {
  return DELAYS[failuresBefore];
}
