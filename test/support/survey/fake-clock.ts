import type {SurveyClock} from '../../../packages/elements/src/survey/survey-clock.js';

/** A clock that a test sets. */
export function fakeClock(start: number | string) {
  let now = new Date(start).getTime();
  const waiting = new Map<() => void, number>();
  const clock: SurveyClock = {
    now: () => now,
    wait(milliseconds, action) {
      // Each wait is one of its own, even where the action is the same.
      const run = () => action();
      waiting.set(run, now + milliseconds);
      return () => waiting.delete(run);
    },
  };
  return {
    ...clock,
    /** How long each wait still takes, in milliseconds. */
    get waits(): readonly number[] {
      return [...waiting.values()].map((at) => at - now);
    },
    /** Time passes, and what waits for it runs in its turn. */
    goTo(time: string): void {
      const end = Date.parse(time);
      for (;;) {
        const [next] = [...waiting].filter(([, at]) => at <= end).sort(([, a], [, b]) => a - b);
        if (!next) break;
        waiting.delete(next[0]);
        now = next[1];
        next[0]();
      }
      now = end;
    },
    /** Time passes, and no timer runs. */
    sleepUntil(time: string): void {
      now = Date.parse(time);
    },
  };
}
