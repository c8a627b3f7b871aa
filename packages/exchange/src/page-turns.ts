/** Long enough to get work done, short enough that a page still answers. */
const TURN = 40;

/**
 * Returns a function to await within long work: it lets the page draw and listen every now and then. Until that is due
 * it returns undefined, for which a million small steps need not wait.
 */
export function pageTurns(): () => Promise<void> | undefined {
  let since = performance.now();
  const rest = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
  return () => (performance.now() - since < TURN ? undefined : rest());
}
