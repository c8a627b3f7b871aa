/** What a value may be, given the chance in who answered. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How often such intervals hold what they are for, when nothing else is asked. */
export const CONFIDENCE = 0.95;
