import type {SurveySession} from '@consulta/engine';

import type {AutosaveStatus} from './autosave-status.js';
import type {ResponseStore} from './contract.js';

/** What autosave needs of a session. */
export type SavedSession = Pick<SurveySession, 'id' | 'survey' | 'begun' | 'subscribe' | 'toDraft' | 'adopt'>;
/** What autosave needs of a store. */
export type DraftStore = Pick<ResponseStore, 'saveDraft' | 'draft' | 'watch'>;

/** When and where autosave listens. */
export interface AutosaveOptions {
  /** The session holds answers that are not stored yet: they are saved as a change made now would be. */
  readonly unsaved?: boolean;
  /** Milliseconds between a change and its save; default 300. */
  readonly delay?: number;
  /** Calls back after so many milliseconds, returns its own undo; default `setTimeout`. */
  readonly schedule?: (callback: () => void, delay: number) => () => void;
  /** Where `visibilitychange`, `pagehide` and `beforeunload` arrive; default the window, if there is one. */
  readonly page?: EventTarget | undefined;
}

/** Saving of one session while it lasts. */
export interface Autosave {
  readonly status: AutosaveStatus;
  /**
   * Marks what this autosave writes. Hand it to `submit` and `discardDraft` too (`{writer: saving.writer}`), so that
   * the others with this draft are told that it has ended, and this one is not.
   */
  readonly writer: string;
  /** Calls the listener after each change of status; returns its own undo. */
  subscribe(listener: (status: AutosaveStatus) => void): () => void;
  /** Saves now what is not saved yet; rejects with a `StorageError` when that fails. */
  flush(): Promise<void>;
  /** Lets go of session, store and page. What is waiting is saved first. */
  stop(): void;
}
