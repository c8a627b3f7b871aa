/**
 * Calls every listener. What one of them throws is reported, and neither starves the others nor makes a save that
 * succeeded look like a failure.
 */
export function tell<T>(listeners: Iterable<(news: T) => void>, news: T): void {
  for (const listener of [...listeners]) {
    try {
      listener(news);
    } catch (error) {
      report(error);
    }
  }
}

function report(error: unknown): void {
  if (typeof reportError === 'function') return reportError(error);
  queueMicrotask(() => {
    throw error;
  });
}
