import type {SurveySession} from '@consulta/engine';
import type {Draft, Response, Survey} from '@consulta/schema';
import type {Autosave, AutosaveStatus, Removed, ResponseStore} from '@consulta/storage';

import {keepAnswers} from '../store/keep-answers.js';
import {mayHoldAnswers, openStore} from '../store/open-store.js';
import {UnsavedAnswers} from '../store/unsaved-answers.js';
import {nextChance} from '../base/next-chance.js';
import {finishedAnswers, saysTheSame, type Submission, withCorrected} from './finished-answers.js';

/** What a keeper tells the element around it. */
export interface DraftKeeperListener {
  /** Something to show changed. */
  changed(): void;
  /** The transaction with these answers has completed. */
  saved(draftId: string): void;
  failed(error: unknown): void;
  /** What was answered here before, or that nothing stays here, is known. */
  foundSubmitted(): void;
  /** Resolves when the first screen can be answered: the code of the store comes after it. */
  drawn(): Promise<unknown>;
}

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
  /** Finished answers of the other kind are no news to whoever answers here: what a group agreed, or what its members said. */
  kind: Response['kind'] = 'individual';
  readonly #listener: DraftKeeperListener;
  #autosave: Autosave | undefined;
  #inHand: SurveySession | undefined;
  /** Where the store comes from, as long as it is not there: on a first visit the questions come first. */
  #opening: (() => Promise<{readonly store: ResponseStore; readonly drafts: readonly Draft[]}>) | undefined;
  /** The attempt to begin saving that is under way. */
  #beginning: Promise<void> | undefined;
  /** What the person is told while saving cannot begin. */
  #notYet: AutosaveStatus | undefined;
  /** Where answers wait until saving has begun. */
  #unsaved: UnsavedAnswers | undefined;

  constructor(listener: DraftKeeperListener) {
    this.#listener = listener;
  }

  get status(): AutosaveStatus | undefined {
    return this.#autosave?.status ?? this.#notYet;
  }

  /**
   * Opens a store (one given by the page, else that of the database) and finds what was begun here before. Where nothing
   * was ever stored there is nothing to find: the store is opened once the questions are there, by `keep`.
   */
  async look(given: ResponseStore | undefined, database: string, surveyId: string): Promise<readonly Draft[]> {
    this.store = undefined;
    this.earlier = [];
    this.submitted = this.deleted = undefined;
    // On a shared device nobody finds what another person left.
    this.#unsaved = this.isShared ? undefined : new UnsavedAnswers(database, surveyId);
    this.#opening = async () => {
      const store = given ?? (await openStore(database));
      return {store, drafts: this.#own(await store.drafts(surveyId))};
    };
    if (given || (await mayHoldAnswers(database))) await this.#open(surveyId);
    return this.earlier;
  }

  /** Works with the store from now on. */
  async #open(surveyId: string): Promise<void> {
    const opening = this.#opening;
    const opened = await opening?.();
    if (!opened || opening !== this.#opening) return;
    const {store, drafts} = opened;
    this.#opening = undefined;
    this.store = store;
    this.earlier = drafts;
    if (drafts.length > 0 || store.kind === 'memory') this.#listener.foundSubmitted();
    this.#findSubmitted(store, surveyId).catch((error: unknown) => this.#listener.failed(error));
  }

  async #findSubmitted(store: ResponseStore, surveyId: string): Promise<void> {
    const found = this.isShared ? [] : await finishedAnswers(store, surveyId);
    const responses = found.filter(({kind}) => kind === this.kind);
    if (store !== this.store || responses.length === 0) return;
    this.submitted ??= responses.reduce((one, other) => (other.submittedAt > one.submittedAt ? other : one));
    this.#listener.foundSubmitted();
  }

  /** Finds again what is here, after something came back or came in. */
  async lookAgain(surveyId: string): Promise<void> {
    const drafts = (await this.store?.drafts(surveyId)) ?? [];
    this.earlier = this.#own(drafts).filter(({id}) => id !== this.#inHand?.id);
    this.submitted = undefined;
    if (this.store) await this.#findSubmitted(this.store, surveyId);
  }

  /** The exact definition that a draft was begun with, which may be the current one. */
  async begunWith(draft: Draft, current: Survey): Promise<Survey | undefined> {
    const {surveyHash} = await import('@consulta/schema/survey-hash');
    return draft.surveyHash === surveyHash(current) ? current : this.store?.survey(draft.surveyHash);
  }

  /** Saves this session's answers from now on, and no others; what it began with too, if that `isNew`. Until it can. */
  async keep(session: SurveySession, isNew = false): Promise<void> {
    this.#stop();
    this.#inHand = session;
    this.earlier = this.earlier.filter(({id}) => id !== session.id);
    let isUnsaved = isNew && session.begun;
    const unsubscribe = session.subscribe(({content, origin}) => {
      if (!content || origin !== 'person') return;
      isUnsaved = true;
      // What does not stay on this device does not stay here either.
      if (this.store?.kind !== 'memory') this.#unsaved?.keep(session);
    });
    this.#unsaved?.giveBackTo(session);
    await this.#listener.drawn();
    for (let attempt = 0; this.#inHand === session; attempt += 1) {
      this.#beginning = this.#begin(session, () => isUnsaved);
      const error = await this.#beginning.then(
        () => undefined,
        (cause: unknown) => ({cause}),
      );
      this.#beginning = undefined;
      if (!error || this.#inHand !== session) break;
      this.#notYet = {state: 'failed', otherTab: false};
      this.#listener.failed(error.cause);
      this.#listener.changed();
      await nextChance(attempt);
    }
    unsubscribe();
  }

  async #begin(session: SurveySession, isUnsaved: () => boolean): Promise<void> {
    await this.#open(session.survey.id);
    const {store} = this;
    if (!store || this.#autosave || this.#inHand !== session) return;
    const autosave = await keepAnswers(session, store, isUnsaved);
    if (this.#inHand !== session) return autosave.stop();
    this.#autosave = autosave;
    this.#notYet = undefined;
    let savedAt: string | undefined;
    autosave.subscribe((status) => {
      if (this.#autosave !== autosave) return;
      if (status.state === 'saved' && status.savedAt !== savedAt) {
        if (savedAt === undefined) this.#unsaved?.forget();
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
    // What was answered before the store was there is stored first.
    if (session?.begun && !this.#autosave) await (this.#beginning ?? this.#begin(session, () => true));
    const autosave = this.#autosave;
    await autosave?.flush();
    autosave?.stop();
    if (this.#autosave === autosave) this.#autosave = undefined;
    if (this.#inHand === session) this.#inHand = undefined;
    if (session?.begun && this.store) this.earlier = this.#own(await this.store.drafts(session.survey.id));
  }

  /** Saves at once what is still unsaved; the save status tells when that fails. */
  async flush(): Promise<void> {
    await this.#beginning?.catch(() => undefined);
    await this.#autosave?.flush().catch(() => undefined);
  }

  async discard(draftId: string): Promise<void> {
    if (this.#inHand?.id === draftId) this.#unsaved?.forget();
    this.deleted = await this.store?.discardDraft(draftId);
    if (this.#inHand?.id === draftId) this.#stop();
    this.earlier = this.earlier.filter(({id}) => id !== draftId);
  }

  /** Removes a response, and those that it corrects: they would count again. */
  async remove(response: Response): Promise<void> {
    const ids = this.store ? await withCorrected(this.store, response) : [];
    this.deleted = await this.store?.remove(ids);
    if (this.submitted && ids.includes(this.submitted.id)) this.submitted = undefined;
  }

  /** Brings back what was deleted last, and says what that was. */
  async undo(): Promise<Removed | undefined> {
    const {deleted} = this;
    if (deleted) await this.store?.restore(deleted);
    this.deleted = undefined;
    return deleted;
  }

  /**
   * Stores a response in place of its draft, and returns what is stored: where the same answers were submitted
   * elsewhere in the meantime, a correction of that response. Rejects where more was answered there than in `madeOf`.
   */
  async submit(response: Response, survey: Survey, {madeOf, correct}: Submission): Promise<Response> {
    const session = this.#inHand;
    this.#stop();
    try {
      await this.#open(response.surveyId);
      const {store} = this;
      if (!store) return response;
      let stored = await store.submit(response, survey, {madeOf});
      this.#unsaved?.forget();
      if (!saysTheSame(stored, response)) stored = await store.submit(correct(stored.id), survey);
      if (!this.isShared) this.submitted = stored;
      return stored;
    } catch (error) {
      if (session) void this.keep(session);
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
