import {correctionOf, createSession, type SurveySession} from '@consulta/engine';
import type {Response, Survey} from '@consulta/schema';
import type {Autosave, ResponseStore} from '@consulta/storage';

import {keepAnswers} from '../../store/keep-answers.js';

/** What a response is made of whose plan goes on. */
export interface PlannedResponse {
  readonly survey: Survey;
  readonly response: Response;
  readonly store: ResponseStore;
}

/**
 * Goes on with the plan of a response that was submitted. What is changed is kept as unfinished answers at once; saving
 * makes a response that supersedes the one from before, which stays. Headless: the element draws it.
 */
export class PlanEditing {
  readonly session: SurveySession;
  readonly #planned: PlannedResponse;
  readonly #saving: Autosave;

  private constructor(planned: PlannedResponse, session: SurveySession, saving: Autosave) {
    this.session = session;
    this.#planned = planned;
    this.#saving = saving;
  }

  /** Where somebody was before, else with the plan as it was submitted. */
  static async begin(planned: PlannedResponse): Promise<PlanEditing> {
    const {survey, response, store} = planned;
    const drafts = await store.drafts(survey.id);
    const begun = drafts.find(
      (one) => one.supersedes === response.id && one.surveyHash === response.surveyHash && !one.mode,
    );
    const session = createSession(survey, {language: response.language, draft: begun ?? correctionOf(response)});
    return new PlanEditing(planned, session, await keepAnswers(session, store, () => false));
  }

  /** Stores the plan as it is now, as a response of its own. */
  async save(): Promise<Response> {
    const {survey, response, store} = this.#planned;
    await this.#saving.flush();
    const {mode} = response.origin;
    const made = this.session.toResponse({site: location.origin, mode, ...(response.test && {test: true})});
    return store.submit(made, survey, {writer: this.#saving.writer});
  }

  /** Lets go of the page; what is changed stays kept. */
  end(): void {
    this.#saving.stop();
  }
}
