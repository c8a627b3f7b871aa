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
  readonly #listener: DraftKeeperListener;
  #autosave: Autosave | undefined;
  #inHand = '';

  constructor(listener: DraftKeeperListener) {
    this.#listener = listener;
  }

  get status(): AutosaveStatus | undefined {
    return this.#autosave?.status;
  }

  /** Opens the store (one given by the page, else that of the database) and finds what was begun here before. */
  async open(given: ResponseStore | undefined, database: string, surveyId: string): Promise<Draft | undefined> {
    this.store = given ?? (await openStore(database));
    const drafts = await this.store.drafts(surveyId);
    this.earlier = drafts;
    void this.#findSubmitted(this.store, surveyId).catch((error: unknown) => this.#listener.failed(error));
    return drafts[0];
  }

  async #findSubmitted(store: ResponseStore, surveyId: string): Promise<void> {
    const count = await store.count(surveyId);
    if (count === 0 || count > MOST_OWN_RESPONSES) return;
    for await (const response of store.responses({surveyId})) {
      if (!this.submitted || response.submittedAt > this.submitted.submittedAt) this.submitted = response;
    }
    this.#listener.foundSubmitted();
  }

  /** The exact definition that a draft was begun with. */
  definition(draft: Draft): Promise<Survey | undefined> {
    return this.store ? this.store.survey(draft.surveyHash) : Promise.resolve(undefined);
  }

  /** Saves this session's answers from now on, and no longer those of the one before. */
  async keep(session: SurveySession): Promise<void> {
    this.#inHand = session.id;
    if (!this.store) return;
    this.earlier = (await this.store.drafts(session.survey.id)).filter(({id}) => id !== session.id);
    const autosave = await keepAnswers(session, this.store);
    if (this.#inHand !== session.id) return autosave.stop();
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

  /** Saves what is still unsaved and stops; when that fails it goes on trying. */
  async release(): Promise<void> {
    const autosave = this.#autosave;
    if (!autosave) return;
    await autosave.flush();
    autosave.stop();
    if (this.#autosave === autosave) this.#autosave = undefined;
  }

  async discard(draftId: string): Promise<void> {
    this.deleted = await this.store?.discardDraft(draftId);
    if (this.#inHand === draftId) {
      this.#autosave?.stop();
      this.#autosave = undefined;
      this.#inHand = '';
    }
    this.earlier = this.earlier.filter(({id}) => id !== draftId);
  }

  async remove(response: Response): Promise<void> {
    this.deleted = await this.store?.remove([response.id]);
    if (this.submitted?.id === response.id) this.submitted = undefined;
  }

  /** Brings back what was deleted last; a draft among it is returned. */
  async undo(): Promise<Removed | undefined> {
    const {deleted} = this;
    this.deleted = undefined;
    if (deleted) await this.store?.restore(deleted);
    return deleted;
  }

  /** Stores a response in place of its draft. */
  async submit(response: Response, survey: Survey): Promise<void> {
    await this.store?.submit(response, survey);
    this.#autosave?.stop();
    this.#autosave = undefined;
    this.submitted = response;
  }
}
