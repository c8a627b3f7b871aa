import type {SurveySession} from '@consulta/engine';
import type {Draft, Response, Survey} from '@consulta/schema';
import type {Autosave, AutosaveStatus, Removed, ResponseStore} from '@consulta/storage';

import {keepAnswers} from '../store/keep-answers.js';
import {openStore} from '../store/open-store.js';

/** What a keeper tells the element around it. */
export interface DraftKeeperListener {
  /** Something to show changed. */
  changed(): void;
  /** The transaction with these answers has completed. */
  saved(draftId: string): void;
  failed(error: unknown): void;
  /** Finished answers to this survey are on this device. */
  foundSubmitted(): void;
}

/** A store with the unfinished answers to one survey, newest first. */
export interface OpenedStore {
  readonly store: ResponseStore;
  readonly drafts: readonly Draft[];
}

/** Where there are more, it is a desk where others' answers are collected, not a respondent's device. */
const MOST_OWN_RESPONSES = 50;

/** Keeps one person's unfinished answers: finds those begun here before, saves while the person answers. */
export class DraftKeeper {
  store: ResponseStore | undefined;
  /** Unfinished answers to this survey on this device, newest first, but for the one in hand. */
  earlier: readonly Draft[] = [];
  /** The newest finished answers to this survey on this device. */
  submitted: Response | undefined;
  /** What was deleted last, as long as it can be brought back. */
  deleted: Removed | undefined;
  /** On a device that people share, what is found is others': none of it is told. */
  isShared = false;
  readonly #listener: DraftKeeperListener;
  #autosave: Autosave | undefined;
  #inHand: SurveySession | undefined;

  constructor(listener: DraftKeeperListener) {
    this.#listener = listener;
  }

  get status(): AutosaveStatus | undefined {
    return this.#autosave?.status;
  }

  /** Loads the code of the store while the definition is on its way; a failure is told when the store is looked at. */
  prepare(given: ResponseStore | undefined, database: string): void {
    if (!given) openStore(database).catch(() => undefined);
  }

  /** Opens a store (one given by the page, else that of the database) and finds what was begun here before. */
  async look(given: ResponseStore | undefined, database: string, surveyId: string): Promise<OpenedStore> {
    const store = given ?? (await openStore(database));
    return {store, drafts: this.#own(await store.drafts(surveyId))};
  }

  /** Works with this store from now on. */
  use({store, drafts}: OpenedStore, surveyId: string): void {
    this.store = store;
    this.earlier = drafts;
    this.submitted = this.deleted = undefined;
    this.#findSubmitted(store, surveyId).catch((error: unknown) => this.#listener.failed(error));
  }

  async #findSubmitted(store: ResponseStore, surveyId: string): Promise<void> {
    if (this.isShared) return;
    const count = await store.count(surveyId);
    if (count === 0 || count > MOST_OWN_RESPONSES) return;
    let newest: Response | undefined;
    for await (const response of store.responses({surveyId})) {
      if (response.origin.mode === 'kiosk') continue;
      if (!newest || response.submittedAt > newest.submittedAt) newest = response;
    }
    if (store !== this.store) return;
    this.submitted ??= newest;
    this.#listener.foundSubmitted();
  }

  /** The exact definition that a draft was begun with, which may be the current one. */
  async begunWith(draft: Draft, current: Survey): Promise<Survey | undefined> {
    const {surveyHash} = await import('@consulta/schema/survey-hash');
    return draft.surveyHash === surveyHash(current) ? current : this.store?.survey(draft.surveyHash);
  }

  /** Saves this session's answers from now on, and no longer those of the one before. */
  async keep(session: SurveySession): Promise<void> {
    const {store} = this;
    if (!store) return;
    this.#inHand = session;
    this.earlier = this.earlier.filter(({id}) => id !== session.id);
    // What is answered while the code for saving is still on its way is saved when it is there.
    let isUnsaved = false;
    const unsubscribe = session.subscribe(({content, origin}) => (isUnsaved ||= content && origin === 'person'));
    const autosave = await keepAnswers(session, store, () => isUnsaved).finally(unsubscribe);
    if (this.#inHand !== session) return autosave.stop();
    this.#autosave = autosave;
    let savedAt: string | undefined;
    autosave.subscribe((status) => {
      if (this.#autosave !== autosave) return;
      if (status.state === 'saved' && status.savedAt !== savedAt) {
        savedAt = status.savedAt;
        this.#listener.saved(session.id);
      }
      if (status.state === 'failed') this.#listener.failed(status.error);
      this.#listener.changed();
    });
  }

  /** Saves what is still unsaved and lets go of the answers in hand; when saving fails it keeps them and rejects. */
  async release(): Promise<void> {
    const session = this.#inHand;
    const autosave = this.#autosave;
    await autosave?.flush();
    autosave?.stop();
    if (this.#autosave === autosave) this.#autosave = undefined;
    if (this.#inHand === session) this.#inHand = undefined;
    if (session?.begun && this.store) this.earlier = this.#own(await this.store.drafts(session.survey.id));
  }

  /** Saves at once what is still unsaved; the save status tells when that fails. */
  async flush(): Promise<void> {
    await this.#autosave?.flush().catch(() => undefined);
  }

  async discard(draftId: string): Promise<void> {
    this.deleted = await this.store?.discardDraft(draftId);
    if (this.#inHand?.id === draftId) this.#stop();
    this.earlier = this.earlier.filter(({id}) => id !== draftId);
  }

  async remove(response: Response): Promise<void> {
    this.deleted = await this.store?.remove([response.id]);
    if (this.submitted?.id === response.id) this.submitted = undefined;
  }

  /** Brings back what was deleted last, and says what that was. */
  async undo(): Promise<Removed | undefined> {
    const {deleted} = this;
    if (deleted) await this.store?.restore(deleted);
    this.deleted = undefined;
    return deleted;
  }

  /** Takes over what another tab, or another element of this page, saved of the same answers. */
  async catchUp(session: SurveySession): Promise<void> {
    await this.flush(); // Submitting is a way out when that fails.
    const stored = await this.store?.draft(session.id);
    if (stored) session.adopt(stored);
  }

  /**
   * Stores a response in place of its draft, and returns what is stored: where the same answers were submitted
   * elsewhere in the meantime, a correction of that response.
   */
  async submit(response: Response, survey: Survey, correct: (supersedes: string) => Response): Promise<Response> {
    const {store} = this;
    const session = this.#inHand;
    if (!store) return response;
    this.#stop();
    try {
      let stored = await store.submit(response, survey);
      if (!saysTheSame(stored, response)) stored = await store.submit(correct(stored.id), survey);
      if (!this.isShared) this.submitted = stored;
      return stored;
    } catch (error) {
      if (session) await this.keep(session);
      throw error;
    }
  }

  /** Those that may be whoever's is at the device. */
  #own(drafts: readonly Draft[]): readonly Draft[] {
    return this.isShared ? [] : drafts.filter(({mode}) => mode !== 'kiosk');
  }

  #stop(): void {
    this.#autosave?.stop();
    this.#autosave = undefined;
    this.#inHand = undefined;
  }
}

/** A submission that is tried again, because nobody heard that it succeeded, differs in its time only. */
function saysTheSame(one: Response, other: Response): boolean {
  return JSON.stringify([one.answers, one.notes]) === JSON.stringify([other.answers, other.notes]);
}
