import {BREATH, breath} from './breath.js';

/** Work in steps, between which something else may have its turn; each step says how far it is. */
export type Steps<T, P = undefined> = Generator<P, T, undefined>;

/** Does all of it now. */
export function atOnce<T>(steps: Steps<T, unknown>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same for work that would stop the page: it takes turns with everything else. */
export async function inTurns<T, P>(
  steps: Steps<T, P>,
  {signal, onProgress}: {readonly signal?: AbortSignal; readonly onProgress?: (progress: P) => void} = {},
): Promise<T> {
  let until = performance.now() + BREATH;
  let step = steps.next();
  while (!step.done) {
    if (performance.now() >= until) {
      onProgress?.(step.value);
      await breath();
      signal?.throwIfAborted();
      until = performance.now() + BREATH;
    }
    step = steps.next();
  }
  return step.value;
}
