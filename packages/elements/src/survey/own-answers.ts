import type {Draft, Response} from '@consulta/schema';

import type {DraftKeeper} from './draft-keeper.js';
import type {VisitErrors} from './visit-errors.js';
import type {VisitState} from './visit-state.js';

/** What the person's own answers need of the visit that they are shown in. */
export interface AnswersInHand extends VisitState {
  readonly keeper: DraftKeeper;
  /** Lets go of the answers in hand; false when they could not be saved, so that they stay in hand. */
  release(): Promise<boolean>;
  /** Begins with unfinished answers, or anew. `asksAgain`: they were begun with consent to something else. */
  begin(draft: Draft | undefined, asksAgain?: boolean): Promise<void>;
  changed(): void;
}

/** What a person does with the answers on this device: goes on with them, begins anew, deletes, brings back, looks. */
export class OwnAnswers {
  readonly #visit: AnswersInHand;
  readonly #errors: VisitErrors;

  constructor(visit: AnswersInHand, errors: VisitErrors) {
    this.#visit = visit;
    this.#errors = errors;
  }

  /** Goes on with unfinished answers; without any, begins anew. What was in hand is kept; false when it could not be. */
  async resume(draft: Draft | undefined, asksAgain = false): Promise<boolean> {
    let isBegun = false;
    await this.#errors.telling(async () => {
      if (!(await this.#visit.release())) return;
      await this.#visit.begin(draft, asksAgain);
      isBegun = true;
    });
    return isBegun;
  }

  async deleteDraft(draftId: string): Promise<void> {
    const visit = this.#visit;
    await this.#errors.telling(async () => {
      await visit.keeper.discard(draftId);
      if (visit.session?.id === draftId) await visit.begin(undefined);
      else visit.changed();
    });
  }

  /** Takes back the consent, and with it the answers in hand; they can be brought back, and then it stands again. */
  async withdraw(): Promise<void> {
    const visit = this.#visit;
    const {session} = visit;
    if (!session?.begun) return void (await this.resume(undefined));
    await visit.keeper.flush(); // What is deleted can be brought back whole.
    await this.deleteDraft(session.id);
  }

  /** Removes finished answers; where they are shown, what comes next is new. */
  async removeResponse(response: Response): Promise<void> {
    const visit = this.#visit;
    await this.#errors.telling(async () => {
      await visit.keeper.remove(response);
      if (visit.response?.id === response.id) await visit.begin(undefined);
      else visit.changed();
    });
  }

  async undoDelete(): Promise<void> {
    const visit = this.#visit;
    await this.#errors.telling(async () => {
      if (!(await visit.release())) return;
      const restored = await visit.keeper.undo();
      const [response] = restored?.responses ?? [];
      if (response) await this.show(response);
      else await visit.begin(restored?.drafts[0]);
    });
  }

  /** Does something with what is stored, and tells of what goes wrong with it; false when something did. */
  telling(action: () => Promise<void>): Promise<boolean> {
    return this.#errors.telling(action);
  }

  /** Shows answers that were submitted earlier, with the ways to send them back. */
  async show(response: Response): Promise<void> {
    await this.#errors.telling(async () => {
      const visit = this.#visit;
      if (!(await visit.release())) return;
      // On the definition that they belong to.
      visit.survey = (await visit.keeper.store?.survey(response.surveyHash)) ?? visit.survey;
      visit.keeper.submitted = visit.response = response;
      visit.unstored = false;
      visit.changed();
    });
  }
}
