import {createSession, type SurveySession} from '@consulta/engine';
import {type Draft, type Response, type Survey, surveyHash} from '@consulta/schema';
import type {StorageErrorCode} from '@consulta/storage';

import {ConsultaError} from '../base/consulta-error.js';
import {answersFile} from '../store/answers-file.js';
import {checkDefinition, loadDefinition} from '../store/definition-source.js';
import {download} from '../store/download.js';
import {DraftKeeper} from './draft-keeper.js';
import {loadControls} from './load-controls.js';
import {
  ConsultaErrorEvent,
  ConsultaReadyEvent,
  ConsultaSavedEvent,
  ConsultaSubmitEvent,
  ConsultaSubmittedEvent,
} from './survey-events.js';
import {SurveyFlow} from './survey-flow.js';
import type {VisitHost, VisitOptions} from './visit-host.js';

/** One person's visit to a survey: from the definition to the stored response. Every public event comes from here. */
export class SurveyVisit {
  survey: Survey | undefined;
  session: SurveySession | undefined;
  flow: SurveyFlow | undefined;
  /** Set once the answers are submitted. */
  response: Response | undefined;
  error: ConsultaError | undefined;
  /** The answers in hand were begun in an earlier visit, perhaps with an older version of the questionnaire. */
  resumed = false;
  older = false;
  busy = false;
  readonly keeper: DraftKeeper;
  readonly #host: VisitHost;
  #options: VisitOptions | undefined;
  /** The definition that the page names now; a resumed draft may have an older one. */
  #current: Survey | undefined;
  #abort = new AbortController();
  #unsubscribe: (() => void) | undefined;
  #told: StorageErrorCode | undefined;

  constructor(host: VisitHost) {
    this.#host = host;
    this.keeper = new DraftKeeper({
      changed: () => this.#host.visitChanged('status'),
      saved: (draftId) => {
        this.#told = undefined;
        this.#host.dispatchEvent(new ConsultaSavedEvent(draftId));
      },
      failed: (error) => void this.#tellStorageError(error),
      foundSubmitted: () => this.#host.visitChanged('structure'),
    });
  }

  /** Loads the definition, finds what was begun here before, and begins. */
  async open(options: VisitOptions): Promise<void> {
    this.#options = options;
    this.#abort.abort();
    const {signal} = (this.#abort = new AbortController());
    this.error = this.response = this.#current = undefined;
    try {
      const survey = await loadDefinition(options.source, signal);
      if (signal.aborted) return;
      if (!survey) throw new ConsultaError('survey-missing', '');
      this.#current = survey;
      const [draft] = await Promise.all([
        this.keeper.open(options.store, options.database, survey.id),
        loadControls(survey),
      ]);
      if (signal.aborted) return;
      await this.resume(draft);
    } catch (error) {
      if (signal.aborted) return;
      // What cannot be drawn may have a mistake that can be named.
      const reason = this.#current && (await checkDefinition(this.#current).then(() => undefined, asIs));
      await this.#fail(reason ?? error);
    }
  }

  /** Looks for mistakes in what is shown already; a definition that has any is not answered further. */
  async check(): Promise<void> {
    if (!this.#current || this.error) return;
    try {
      await checkDefinition(this.#current);
    } catch (error) {
      // Without a network the check waits for the next visit.
      if (error instanceof ConsultaError) await this.#fail(error);
    }
  }

  /** Tries again what failed. */
  async reopen(): Promise<void> {
    if (this.#options) await this.open(this.#options);
  }

  /**
   * Goes on with unfinished answers, on the exact definition that they were begun with;
   * without any, begins anew. What was in hand is kept.
   */
  async resume(draft: Draft | undefined): Promise<void> {
    const current = this.#current;
    const options = this.#options;
    const {signal} = this.#abort;
    if (!current || !options) return;
    try {
      await this.keeper.release();
    } catch (error) {
      // What is in hand could not be saved, so it stays in hand.
      return this.#tellStorageError(error);
    }
    const begunWith = draft && draft.surveyHash !== surveyHash(current) ? await this.keeper.definition(draft) : current;
    if (begunWith && begunWith !== current) await loadControls(begunWith);
    if (signal.aborted) return;
    const resumable = begunWith ? draft : undefined;
    this.survey = begunWith ?? current;
    this.resumed = resumable !== undefined;
    this.older = this.survey !== current;
    this.response = undefined;
    const {language, group, form} = options;
    this.#begin(
      createSession(this.survey, {
        language,
        ...(resumable && {draft: resumable}),
        ...(group && {group}),
        ...(form && {form}),
      }),
    );
    await this.keeper.keep(this.session as SurveySession);
    if (signal.aborted) return;
    this.#host.visitChanged('structure');
    this.#host.dispatchEvent(new ConsultaReadyEvent(this.survey));
  }

  async deleteDraft(draftId: string): Promise<void> {
    await this.#telling(async () => {
      await this.keeper.discard(draftId);
      if (this.session?.id === draftId) await this.resume(undefined);
      else this.#host.visitChanged('structure');
    });
  }

  async deleteResponse(): Promise<void> {
    await this.#telling(async () => {
      if (this.response) await this.keeper.remove(this.response);
      await this.resume(undefined);
    });
  }

  async undoDelete(): Promise<void> {
    await this.#telling(async () => {
      const restored = await this.keeper.undo();
      const [draft] = restored?.drafts ?? [];
      const [response] = restored?.responses ?? [];
      if (response) await this.show(response);
      else await this.resume(draft);
    });
  }

  /** Shows answers that were submitted earlier, with the ways to send them back. */
  async show(response: Response): Promise<void> {
    this.survey = (await this.keeper.store?.survey(response.surveyHash)) ?? this.survey;
    this.keeper.submitted = response;
    this.response = response;
    this.#host.visitChanged('structure');
  }

  /** Stores the response; on a failure nothing is lost and the person is told. */
  async submit(): Promise<void> {
    const {session, flow, survey} = this;
    if (!session || !flow || !survey || this.busy) return;
    if (!flow.canSubmit()) return this.#host.visitChanged('structure');
    const response = session.toResponse({site: location.origin, ...(this.#options?.test && {test: true})});
    if (!this.#host.dispatchEvent(new ConsultaSubmitEvent(response))) return;
    this.busy = true;
    this.#host.visitChanged('structure');
    await this.#telling(async () => {
      await this.keeper.submit(response, survey);
      this.response = response;
      this.#host.dispatchEvent(new ConsultaSubmittedEvent(response));
    });
    this.busy = false;
    this.#host.visitChanged('structure');
  }

  /** The answers so far as a text file, for a browser that cannot keep them. */
  async downloadCopy(): Promise<void> {
    const {session, survey} = this;
    if (!session || !survey) return;
    const file = await answersFile(survey, session.toResponse({site: location.origin}), session.language);
    download(file.name.replace(/\.json$/, '.txt'), new Blob([file.text], {type: 'text/plain;charset=utf-8'}));
  }

  async close(): Promise<void> {
    this.#abort.abort();
    this.#unsubscribe?.();
    await this.keeper.release().catch(() => undefined); // The save status told of a failure.
  }

  #begin(session: SurveySession): void {
    this.#unsubscribe?.();
    this.session = session;
    this.flow = new SurveyFlow(session, this.#options?.layout ?? 'pages');
    this.#unsubscribe = session.subscribe((change) => {
      if (change.structure || change.language) this.#host.visitChanged('structure');
    });
  }

  async #telling(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      await this.#tellStorageError(error);
    }
  }

  async #tellStorageError(cause: unknown): Promise<void> {
    const code = (cause as {code?: StorageErrorCode} | undefined)?.code;
    if (code !== undefined && code === this.#told) return;
    this.#told = code;
    const publicCode =
      code === 'quota' ? 'storage-quota' : code === 'unavailable' ? 'storage-unavailable' : 'storage-failed';
    const error = new ConsultaError(publicCode, await this.#host.errorText(publicCode), {cause});
    this.#host.dispatchEvent(new ConsultaErrorEvent(error));
    this.#host.visitChanged('status');
  }

  async #fail(cause: unknown): Promise<void> {
    const known = cause instanceof ConsultaError ? cause : new ConsultaError('part-unreachable', '', {cause});
    const message = await this.#host.errorText(known.code);
    this.error = new ConsultaError(known.code, message, {cause: known.cause ?? cause, details: known.details});
    this.#host.visitChanged('structure');
    this.#host.dispatchEvent(new ConsultaErrorEvent(this.error));
  }
}

function asIs(error: unknown): unknown {
  return error;
}
