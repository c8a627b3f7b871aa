import type {Response} from '@consulta/schema';
import {html, type LitElement, nothing} from 'lit';

import {LazyPart} from '../../base/lazy-part.js';
import {loadWords} from '../../base/load-words.js';
import {loadReceipt} from '../../store/receipt-file.js';
import {draftBanner} from './draft-banner.js';
import type {Shelf} from '../kept-answers/shelf.js';
import type {GateSurroundings} from '../page-gate.js';
import type {SurveyVisit} from '../survey-visit.js';

/**
 * A person's own answers beside the questions: at once the banner that tells what was found, and what is done with them as
 * soon as its code is there. On a device that people share, nothing of it.
 */
export class OwnPart {
  readonly #host: LitElement;
  readonly #visit: SurveyVisit;
  readonly #element: LazyPart;
  #shelf: Shelf | undefined;
  /** The person wants what is still on its way. */
  #isWanted = false;

  constructor(host: LitElement, visit: SurveyVisit, language: () => string) {
    this.#host = host;
    this.#visit = visit;
    this.#element = new LazyPart(host, async () => {
      const [{Shelf}] = await Promise.all([import('../kept-answers/shelf.js'), import('../kept-answers/define.js')]);
      await Promise.all([loadWords(['consulta-kept-answers'], language()), loadReceipt()]);
      this.#shelf = new Shelf(visit);
    });
  }

  fetchAhead(): void {
    if (!this.#visit.isShared) void this.#element.fetch();
  }

  /** Whether something stands in place of the questions. */
  get isOpen(): boolean {
    return !this.#visit.isShared && (this.#shelf ? this.#shelf.view !== 'nothing' : this.#isWanted);
  }

  /** Below the questions, or in their place. */
  draw({languages, words, move}: GateSurroundings): unknown {
    if (this.#visit.isShared || (!this.#shelf && !this.#isWanted)) return nothing;
    return this.#element.show(
      () =>
        html`<consulta-kept-answers
          class=${this.isOpen ? 'gate' : nothing}
          .shelf=${this.#shelf}
          .languages=${languages}
          .move=${move}
        ></consulta-kept-answers>`,
      words,
    );
  }

  /** Corrects what was submitted. */
  correct(response: Response): Promise<void> {
    return this.#with((shelf) => shelf.correct(response));
  }

  banner({localization, move}: GateSurroundings): unknown {
    const visit = this.#visit;
    const {own, session} = visit;
    if (!session) return nothing;
    const {deleted, earlier, submitted} = visit.keeper;
    return draftBanner(
      {
        localization,
        session,
        resumed: visit.resumed && !visit.isShared,
        older: visit.older,
        deleted,
        earlier,
        submitted,
      },
      {
        startNew: () => move(() => own.resume(undefined)),
        deleteDraft: (id) => move(() => own.deleteDraft(id), '.undo'),
        resume: (draft) => move(() => own.resume(draft)),
        undoDelete: () => move(() => own.undoDelete()),
        showSubmitted: () => move(() => submitted && own.show(submitted)),
        showAll: () => move(() => this.#with((shelf) => shelf.showList())),
        moveToNewer: () => move(() => this.#with((shelf) => shelf.moveToNewer())),
        leaveCorrection: () => move(() => this.#with((shelf) => shelf.leaveCorrection())),
      },
    );
  }

  /** Without a network the code may not be there: then the page says so, and offers to try again. */
  async #with(step: (shelf: Shelf) => Promise<void>): Promise<void> {
    this.#isWanted = !this.#shelf;
    this.#host.requestUpdate();
    await this.#element.fetch();
    if (!this.#shelf) return;
    this.#isWanted = false;
    await step(this.#shelf);
  }
}
