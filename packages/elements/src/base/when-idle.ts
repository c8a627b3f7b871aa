/** Does something once the page has nothing else to do. Safari has no idle callback: https://caniuse.com/requestidlecallback */
export function whenIdle(action: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(action, {timeout: 5000});
  else setTimeout(action, 1000);
}
