import type {Draft, Survey} from '@consulta/schema';

import type {DraftStore} from '../../../packages/storage/src/autosave-contract.js';
import type {SaveOptions, StoreChange} from '../../../packages/storage/src/contract.js';

/** A store whose saves the test lets succeed or fail, one at a time. */
export class DraftStoreDouble implements DraftStore {
  /** Saves that have begun, in order. */
  readonly saves: {
    readonly draft: Draft;
    readonly leaving: boolean;
    succeed(stored?: Draft): Promise<void>;
    fail(error: Error): Promise<void>;
  }[] = [];
  /** What `draft()` finds. */
  stored: Draft | undefined;
  readonly #listeners = new Set<(change: StoreChange) => void>();

  saveDraft(draft: Draft, _survey: Survey, {leaving = false}: SaveOptions = {}): Promise<Draft> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => async () => {
        act();
        await settled();
      };
      this.saves.push({
        draft,
        leaving,
        succeed: (stored = draft) => settle(() => resolve(stored))(),
        fail: (error) => settle(() => reject(error))(),
      });
    });
  }

  async draft(): Promise<Draft | undefined> {
    return this.stored;
  }

  watch(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async tell(change: StoreChange): Promise<void> {
    for (const listener of [...this.#listeners]) listener(change);
    await settled();
  }
}

/** Resolves after every reaction to a promise that has settled already. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}
