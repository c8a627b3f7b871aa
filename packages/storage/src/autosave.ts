import type {Draft} from '@consulta/schema';

import type {Autosave, AutosaveOptions, DraftStore, SavedSession} from './autosave-contract.js';
import type {AutosaveStatus} from './autosave-status.js';
import type {SaveOptions, StoreChange} from './contract.js';
import {isAhead} from './merge-drafts.js';
import {retryDelay} from './retry-delay.js';
import {type StorageError, toStorageError} from './storage-error.js';
import {tell} from './tell.js';

/** Keeps a session's answers in the store: soon after each change, at once when the page is left, across tabs. */
export function autosave(session: SavedSession, store: DraftStore, options: AutosaveOptions = {}): Autosave {
  return new SessionAutosave(session, store, options);
}

const LEAVING = ['visibilitychange', 'pagehide'];
/**
 * WebKit keeps nothing that is put as late as `pagehide`. Heard only while something is unsaved, because some
 * browsers do not keep a page that listens to this ready for going back.
 */
const LEAVING_SOON = ['beforeunload'];

class SessionAutosave implements Autosave {
  status: AutosaveStatus = {state: 'idle', otherTab: false};
  readonly writer = newWriter();
  readonly #session: SavedSession;
  readonly #store: DraftStore;
  readonly #delay: number;
  readonly #schedule: NonNullable<AutosaveOptions['schedule']>;
  readonly #listeners = new Set<(status: AutosaveStatus) => void>();
  readonly #page: EventTarget | undefined;
  readonly #undo: (() => void)[];
  #cancelTimer: (() => void) | undefined;
  #isRetry = false;
  /** True from a change until a save that holds it has begun. */
  #dirty = false;
  #inFlight: Promise<void> | undefined;
  /** The last save that does not wait for this page. */
  #leaving: Promise<void> | undefined;
  #failures = 0;
  /** True once the draft was submitted under this writer's name: nothing is left to save or to be told. */
  #submitted = false;
  /** The draft that the status speaks of. */
  #draftId: string;

  constructor(session: SavedSession, store: DraftStore, options: AutosaveOptions) {
    this.#session = session;
    this.#store = store;
    this.#draftId = session.id;
    this.#delay = options.delay ?? 300;
    this.#schedule = options.schedule ?? afterTimeout;
    this.#page = 'page' in options ? options.page : windowOf(globalThis);
    for (const name of LEAVING) this.#page?.addEventListener(name, this.#leave);
    this.#undo = [
      () => [...LEAVING, ...LEAVING_SOON].forEach((name) => this.#page?.removeEventListener(name, this.#leave)),
      session.subscribe(({content, origin}) => content && origin === 'person' && this.#changed()),
      store.watch((change) => void this.#hear(change)),
    ];
    if (options.unsaved) this.#changed();
  }

  subscribe(listener: (status: AutosaveStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async flush(): Promise<void> {
    if (this.#dirty) this.#save();
    await this.#inFlight;
    if (this.status.error !== undefined) throw this.status.error;
  }

  stop(): void {
    for (const undo of this.#undo.splice(0)) undo();
    void this.flush().catch(() => undefined);
  }

  #changed(): void {
    this.#follow();
    if (!this.#session.begun || this.#isOver) return;
    this.#dirty = true;
    for (const name of LEAVING_SOON) this.#page?.addEventListener(name, this.#leave);
    if (this.status.state === 'idle' || this.status.state === 'saved') this.#say({state: 'waiting'});
    // A timer that runs already is not put off: someone who types without a pause is saved too.
    if (this.#cancelTimer === undefined || this.#isRetry) this.#saveAfter(this.#delay);
  }

  /** After a reset the session is another draft, of which nothing has been said yet. */
  #follow(): void {
    if (this.#session.id === this.#draftId) return;
    this.#draftId = this.#session.id;
    this.#cancel();
    this.#dirty = false;
    this.#failures = 0;
    this.#submitted = false;
    this.#say({state: 'idle', otherTab: false, savedAt: undefined, error: undefined, ended: undefined});
  }

  #saveAfter(delay: number, isRetry = false): void {
    this.#cancel();
    this.#isRetry = isRetry;
    this.#cancelTimer = this.#schedule(() => {
      this.#cancelTimer = undefined;
      // One at a time: the one in flight starts the next.
      if (this.#dirty && this.#inFlight === undefined) this.#save();
    }, delay);
  }

  /** Starts at once, even behind a save in flight: the database keeps them in order. */
  #save(options?: SaveOptions): void {
    this.#cancel();
    this.#follow();
    if (!this.#session.begun || this.#isOver) return;
    this.#dirty = false;
    const draft = notBefore(this.#session.toDraft(), this.status.savedAt);
    const {survey} = this.#session;
    this.#say({state: 'saving'});
    const save: Promise<void> = this.#store.saveDraft(draft, survey, {writer: this.writer, ...options}).then(
      (stored) => this.#saved(stored, save),
      (error: unknown) => this.#failed(draft.id, toStorageError(error), save),
    );
    this.#inFlight = save;
  }

  /** A save in flight that still waits for this page is dropped with it, so it is made again. */
  readonly #leave = (): void => {
    const waitsForPage = this.#inFlight !== undefined && this.#inFlight !== this.#leaving;
    if (!this.#dirty && !waitsForPage) return;
    this.#save({leaving: true});
    this.#leaving = this.#inFlight;
  };

  #saved(stored: Draft, save: Promise<void>): void {
    const isLast = this.#land(save);
    if (stored.id !== this.#session.id || this.#isOver) return;
    this.#failures = 0;
    this.#session.adopt(stored);
    // Nothing was looked at, and the page is still here: others may have stored or submitted more.
    if (isLast && save === this.#leaving) this.#dirty = true;
    const state = !isLast ? 'saving' : this.#dirty ? 'waiting' : 'saved';
    if (state === 'saved') this.#rest();
    this.#say({state, savedAt: stored.savedAt, error: undefined});
    if (isLast && this.#dirty && this.#cancelTimer === undefined) this.#save();
  }

  #failed(id: string, error: StorageError, save: Promise<void>): void {
    this.#land(save);
    if (id !== this.#session.id || this.#isOver) return;
    if (error.code === 'submitted') return this.#end('submitted');
    this.#dirty = true;
    this.#say({state: 'failed', error});
    const delay = retryDelay(this.#failures++);
    if (delay !== undefined && this.#cancelTimer === undefined) this.#saveAfter(delay, true);
  }

  /** True when nothing was started behind it. */
  #land(save: Promise<void>): boolean {
    if (this.#inFlight !== save) return false;
    this.#inFlight = undefined;
    return true;
  }

  async #hear({kind, ids, removed, origin, writer}: StoreChange): Promise<void> {
    this.#follow();
    if (!ids.includes(this.#draftId)) return;
    const isOwn = writer === this.writer;
    if (kind === 'draft' && !removed) return isOwn ? undefined : this.#takeOver(this.#draftId, origin);
    if (this.#isOver || (kind === 'response' && removed)) return;
    if (!isOwn) return this.#end(kind === 'response' ? 'submitted' : 'discarded');
    this.#rest();
    this.#submitted = kind === 'response';
    this.#say(this.#submitted ? {state: 'saved', error: undefined} : {state: 'idle', savedAt: undefined});
  }

  /** Another tab or embed saved the same draft: show its answers here, and save what it could not know of. */
  async #takeOver(id: string, origin: StoreChange['origin']): Promise<void> {
    if (origin === 'other-tab') this.#say({otherTab: true});
    const wasOver = this.#isOver;
    const stored = await this.#store.draft(id).catch(() => undefined);
    if (stored === undefined || stored.id !== this.#session.id) return;
    // It was submitted or discarded while it was read: what was read is from before.
    if (this.#isOver && !wasOver) return;
    if (this.#isOver) this.#say({state: 'saved', ended: undefined}); // Restored.
    this.#submitted = false;
    this.#session.adopt(stored);
    if (!this.#dirty && this.#inFlight === undefined && isAhead(this.#session.toDraft(), stored)) this.#changed();
  }

  get #isOver(): boolean {
    return this.#submitted || this.status.state === 'ended';
  }

  #end(ended: NonNullable<AutosaveStatus['ended']>): void {
    this.#rest();
    this.#say({state: 'ended', ended, error: undefined});
  }

  /** Nothing waits any more. */
  #rest(): void {
    this.#cancel();
    this.#dirty = false;
    for (const name of LEAVING_SOON) this.#page?.removeEventListener(name, this.#leave);
  }

  #cancel(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
  }

  #say(news: Partial<AutosaveStatus>): void {
    this.status = {...this.status, ...news};
    tell(this.#listeners, this.status);
  }
}

/**
 * A clock that was set back does not make newer answers older than those stored: time goes on from there, so that what
 * follows the later `savedAt` follows the person, and each save is news.
 */
function notBefore(draft: Draft, savedAt: string | undefined): Draft {
  if (savedAt === undefined || draft.savedAt >= savedAt) return draft;
  return {...draft, savedAt: new Date(Date.parse(savedAt) + 1).toISOString()};
}

/** Told apart from those of other embeds and tabs; by random numbers, which plain http pages have too. */
function newWriter(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

function afterTimeout(callback: () => void, delay: number): () => void {
  const timer = setTimeout(callback, delay);
  return () => clearTimeout(timer);
}

function windowOf(scope: typeof globalThis): EventTarget | undefined {
  return 'document' in scope && 'addEventListener' in scope ? scope : undefined;
}
