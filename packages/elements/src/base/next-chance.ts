const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/** Resolves when it is worth trying again: when the network is back, or after a wait that grows with each attempt. */
export function nextChance(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt));
    addEventListener('online', done);
  });
}
