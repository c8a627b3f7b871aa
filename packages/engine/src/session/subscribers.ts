import type {SessionChange} from './contract.js';

/** Who wants to hear of changes. */
export class Subscribers {
  readonly #listeners = new Set<(change: SessionChange) => void>();

  /** Returns its own undo. */
  add(listener: (change: SessionChange) => void): () => void {
    // A function of its own, so that one listener subscribed twice is told twice and leaves twice.
    const own = (change: SessionChange): void => listener(change);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /** Fills in what did not change. A listener that throws is reported; the person goes on answering. */
  tell(change: Partial<SessionChange>): void {
    const whole: SessionChange = {
      questions: new Set(),
      scores: new Set(),
      texts: new Set(),
      structure: false,
      language: false,
      plan: false,
      content: false,
      origin: 'person',
      ...change,
    };
    for (const listener of [...this.#listeners]) {
      try {
        listener(whole);
      } catch (error) {
        report(error);
      }
    }
  }
}

/** As a browser reports what a listener of an event throws; Node has no `reportError`. */
function report(error: unknown): void {
  if (typeof reportError === 'function') return reportError(error);
  queueMicrotask(() => {
    throw error;
  });
}
