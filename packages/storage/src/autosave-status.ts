import type {StorageError} from './storage-error.js';

/** What the person is told about their answers. */
export interface AutosaveStatus {
  /**
   * `idle`: nothing to save yet. `waiting`: a change will be saved in a moment. `saving`, `saved`: said after the
   * transaction completed. `failed`: the answers are still on the page; it is tried again, and with the next
   * change. `ended`: the draft was submitted or discarded, here or in another tab; nothing is saved any more.
   */
  readonly state: 'idle' | 'waiting' | 'saving' | 'saved' | 'failed' | 'ended';
  /** When what is stored was taken from the session, ISO 8601 in UTC. */
  readonly savedAt?: string;
  /** Why the last save failed. */
  readonly error?: StorageError;
  /** True once another tab has saved the same draft. */
  readonly otherTab: boolean;
  /** Why nothing is saved any more. */
  readonly ended?: 'submitted' | 'discarded';
}
