/** Long enough to get work done, short enough that a page still answers. */
const TURN = 40;

/** Returns a function to await within long work: it lets the page draw and listen every now and then. */
export function pageTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
