import type {StoreChange} from './contract.js';
import {tell} from './tell.js';

type Change = Omit<StoreChange, 'origin'>;

/** Who hears of changes: this page's listeners, and other tabs with the same database where the browser allows. */
export class Changes {
  readonly #listeners = new Set<(change: StoreChange) => void>();
  readonly #channelName: string | undefined;
  #channel: BroadcastChannel | undefined;
  /** What other tabs have not been told yet. */
  readonly #untold: Change[] = [];
  #closed = false;

  /** Without a channel name, changes stay in this tab. */
  constructor(channelName?: string) {
    this.#channelName = channelName;
  }

  watch(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    this.#connect();
    return () => this.#listeners.delete(listener);
  }

  /**
   * This page hears at once. Other tabs hear behind whoever waits for the write, whom they shall not hold up; `leaving`:
   * at once too, because nothing may come after.
   */
  tell(change: Change, {leaving = false} = {}): void {
    if (change.ids.length === 0 || this.#closed) return;
    this.#untold.push(change);
    if (leaving) this.#post();
    else queueMicrotask(() => queueMicrotask(() => this.#post()));
    tell(this.#listeners, {...change, origin: 'this-tab'});
  }

  #post(): void {
    if (this.#untold.length > 0) this.#connect();
    for (const change of this.#untold.splice(0)) this.#channel?.postMessage(change);
  }

  /** Everything may be gone, and nobody knows what it was. */
  tellOfLoss(): void {
    if (!this.#closed) tell(this.#listeners, {kind: 'response', ids: [], removed: true, origin: 'other-tab'});
  }

  close(): void {
    this.#post();
    this.#closed = true;
    this.#listeners.clear();
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Not before it is needed: a page that only shows the component opens nothing. */
  #connect(): void {
    if (this.#channel !== undefined || this.#channelName === undefined || this.#closed) return;
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(this.#channelName);
    this.#channel.addEventListener('message', ({data}: MessageEvent<Change>) => {
      tell(this.#listeners, {...data, origin: 'other-tab'});
    });
  }
}
