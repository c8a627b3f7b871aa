/** Where a survey reads the time and waits for it: the device's clock, or one that the page knows better. */
export interface SurveyClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once, after so many milliseconds; returns its own undo. */
  wait(milliseconds: number, action: () => void): () => void;
}

/** The clock of the person's device. */
export const deviceClock: SurveyClock = {
  now: () => Date.now(),
  wait(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};
