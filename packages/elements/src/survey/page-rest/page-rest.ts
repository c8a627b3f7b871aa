import type {Response, Survey} from '@consulta/schema';
import {html, type LitElement, nothing} from 'lit';

import {addStyles} from '../../base/add-styles.js';
import {LazyPart} from '../../base/lazy-part.js';
import {firstOnly} from '../../base/text-languages.js';
import {loadAnswersFile} from '../../store/answers-file.js';
import {downloadReceipt} from '../../store/receipt-file.js';
import {lazyWords} from '../lazy-words.js';
import type {GateSurroundings} from '../page-gate.js';
import type {PageParts} from '../page-parts.js';
import type {SurveyFlow} from '../survey-flow.js';
import type {SurveyQuestions} from '../survey-questions.js';
import type {SurveyVisit} from '../survey-visit.js';
import {errorSummary} from './error-summary.js';
import {FormEntry, type FormEntryHost} from './form-entry.js';
import {OwnPart} from './own-part.js';
import {PageMoves} from './page-moves.js';
import {styles} from './page-rest.styles.js';

/** What the rest needs of the page that it belongs to. */
export interface PageInHand {
  readonly host: LitElement;
  readonly visit: SurveyVisit;
  readonly entry: FormEntryHost;
  readonly questions: SurveyQuestions;
  /** What the page was drawn with last. */
  readonly parts: PageParts;
  /** Another page is drawn now. */
  changed(): void;
}

/**
 * What a page has besides its first screen, and is loaded right after that: the moves to other pages, what was found on
 * the device, whether answers are saved, the review, and what comes after submitting.
 */
export class PageRest {
  readonly moves: PageMoves;
  readonly own: OwnPart;
  readonly entry: FormEntry;
  readonly #page: PageInHand;
  readonly #visit: SurveyVisit;
  readonly #review: LazyPart;
  readonly #submitted: LazyPart;

  constructor(page: PageInHand) {
    const {host, visit} = page;
    this.#page = page;
    this.#visit = visit;
    addStyles(host, [styles]);
    this.#review = new LazyPart(host, () => import('../review/define.js'));
    this.#submitted = new LazyPart(host, () => Promise.all([import('../submitted/define.js'), loadAnswersFile()]));
    this.own = new OwnPart(host, visit, () => page.parts.language);
    this.entry = new FormEntry(page.entry, visit);
    this.moves = new PageMoves(host, visit, {
      questions: page.questions,
      review: this.#review,
      submitted: this.#submitted,
      changed: () => page.changed(),
    });
  }

  /** Loads what comes after the questions. */
  fetchAhead(): void {
    void this.#review.fetch();
    void this.#submitted.fetch();
    this.own.fetchAhead();
  }

  /** What is on this device besides the answers in hand, where that is told. */
  banner(isFirst: boolean, surroundings: GateSurroundings): unknown {
    const isTold = isFirst || this.#visit.resumed || this.#visit.keeper.deleted;
    return isTold ? this.own.banner(surroundings) : nothing;
  }

  /** What stopped the person from going on. */
  problems(flow: SurveyFlow, languages: readonly string[]): unknown {
    const {session} = this.#visit;
    if (!session) return nothing;
    return errorSummary(flow, session, this.#page.parts.localization, firstOnly(languages), {
      goTo: (problem) => void this.moves.focusQuestion(problem),
      goOn: () => this.moves.forward(flow),
    });
  }

  /** Whether the answers are saved. */
  status(): unknown {
    const {keeper} = this.#visit;
    return html`<consulta-save-status
      .status=${keeper.status}
      ?volatile=${keeper.store?.kind === 'memory'}
      @copy-wanted=${() => void this.#copy()}
    ></consulta-save-status>`;
  }

  /** All answers to check. */
  review(languages: readonly string[], chosen: (event: Event) => void): unknown {
    const {localization} = this.#page.parts;
    return html`<h3 tabindex="-1" class="section-title" part="section-title">${localization.term('review.title')}</h3>
      ${this.#review.show(
        () =>
          html`<consulta-review
            .languages=${languages}
            @section-chosen=${chosen}
          ></consulta-review>`,
        lazyWords(localization),
      )}`;
  }

  /** What comes after submitting. */
  afterwards(survey: Survey, response: Response, report: unknown, languages: readonly string[]): unknown {
    const visit = this.#visit;
    return this.#submitted.show(
      () =>
        html`<consulta-submitted
          .survey=${survey}
          .response=${response}
          .languages=${languages}
          ?volatile=${visit.unstored || visit.keeper.store?.kind === 'memory'}
          ?closed=${!visit.period.isOpen || visit.isShared}
          @again-wanted=${() => void this.moves.move(() => visit.own.resume(undefined))}
          @delete-wanted=${() => void this.moves.move(() => visit.own.removeResponse(response), '.undo')}
          @correct-wanted=${() => void this.moves.move(() => this.own.correct(response))}
          >${report}</consulta-submitted
        >`,
      lazyWords(this.#page.parts.localization),
    );
  }

  async #copy(): Promise<void> {
    const {session} = this.#visit;
    if (!session) return;
    await session.prepareSaving();
    await downloadReceipt(session.survey, session.toDraft(), session.language);
  }
}
