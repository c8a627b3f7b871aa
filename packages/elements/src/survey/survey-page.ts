import type {SurveySession} from '@consulta/engine';
import type {Response, Survey} from '@consulta/schema';
import {html, type LitElement, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import {LazyPart} from '../base/lazy-part.js';
import {directionOf} from '../base/localization.js';
import {firstOnly, textLanguages} from '../base/text-languages.js';
import {descriptionTemplate, titleTemplate} from '../base/text-template.js';
import {loadAnswersFile} from '../store/answers-file.js';
import {downloadReceipt} from '../store/receipt-file.js';
import {errorSummary} from './error-summary.js';
import {failureNotice} from './failure-notice.js';
import {filledText} from './filled-text.js';
import type {KioskHost} from './kiosk/kiosk-part.js';
import {lazyWords} from './lazy-words.js';
import {OwnPart} from './own-part.js';
import {pageButtons} from './page-buttons.js';
import type {GateSurroundings} from './page-gate.js';
import {PageGates} from './page-gates.js';
import {PageMoves} from './page-moves.js';
import type {PageParts} from './page-parts.js';
import {placeLine} from './place-line.js';
import {ConsultaPlaceEvent} from './survey-events.js';
import type {SurveyPlace} from './survey-flow.js';
import {recordAnswer, SurveyQuestions} from './survey-questions.js';
import type {SurveyVisit} from './survey-visit.js';

/** Draws a visit: the questions of the page, the review, or what comes after submitting. */
export class SurveyPage {
  readonly #host: LitElement & KioskHost;
  readonly #visit: SurveyVisit;
  readonly #review: LazyPart;
  readonly #submitted: LazyPart;
  readonly #gates: PageGates;
  readonly #own: OwnPart;
  readonly #questions = new SurveyQuestions();
  readonly #moves: PageMoves;
  #parts!: PageParts;
  #toldPlace = '';

  constructor(host: LitElement & KioskHost, visit: SurveyVisit) {
    this.#host = host;
    this.#visit = visit;
    this.#review = new LazyPart(host, () => import('./review/define.js'));
    this.#submitted = new LazyPart(host, () => Promise.all([import('./submitted/define.js'), loadAnswersFile()]));
    this.#gates = new PageGates(host, visit, () => this.#parts.language);
    this.#own = new OwnPart(host, visit, () => this.#parts.language);
    this.#moves = new PageMoves(host, visit, {
      questions: this.#questions,
      review: this.#review,
      submitted: this.#submitted,
      changed: () => this.structureChanged(),
    });
  }

  /** Where the person is among the questions; undefined before and after them. */
  get place(): SurveyPlace | undefined {
    const {flow, response, error} = this.#visit;
    return error || response || this.#gates.kiosk.isClosed || this.#gates.closed ? undefined : flow?.here;
  }

  /** What was drawn may be another page. */
  tellPlace(): void {
    const place = JSON.stringify(this.place ?? '');
    if (place === this.#toldPlace) return;
    this.#toldPlace = place;
    this.#host.dispatchEvent(new ConsultaPlaceEvent());
  }

  /** Leads the person to a section or a question by its id, or to where they have been. */
  goTo(where: string | SurveyPlace): void {
    if (this.place) void this.#moves.goTo(where);
  }

  /** Loads what comes after the questions. */
  fetchAhead(): void {
    void this.#review.fetch();
    void this.#submitted.fetch();
    this.#gates.fetchAhead();
    this.#own.fetchAhead();
  }

  structureChanged(): void {
    this.#gates.kiosk.follow();
    this.#questions.structureChanged();
  }

  /** The save status changes with every answer, so that it is set without drawing the page. */
  showStatus(): void {
    const status = this.#host.renderRoot.querySelector('consulta-save-status');
    if (status) status.status = this.#visit.keeper.status;
    // The banner counts the answers.
    if (this.#visit.resumed) this.#host.requestUpdate();
  }

  draw(parts: PageParts): unknown {
    this.#parts = parts;
    const {survey, session, error, response} = this.#visit;
    const {localization, language} = parts;
    if (error) return failureNotice(error, localization, () => this.#visit.reopen());
    // Behind a closed gate there may be no session.
    if (!survey || !(session ?? this.#gates.closed)) {
      return html`<p role="status" class="loading">${localization.term('survey.loading')}</p>
        <slot></slot>`;
    }
    const languages = textLanguages(language, survey.languages, parts.besideLang);
    const {kiosk} = this.#gates;
    const isAside = kiosk.isClosed || this.#own.isOpen;
    // Results are read in one language.
    const report = response && !isAside && parts.report(survey, response, firstOnly(languages));
    return html`<div class="survey" part="survey" lang=${language} dir=${directionOf(language)}><fieldset role="none" class="whole" ?disabled=${parts.isDisabled}>
      ${report ? nothing : this.#surveyText(survey, ({title}) => html`<h2 class="title" part="title">${titleTemplate(title, languages)}</h2>`)}
      ${
        isAside
          ? nothing
          : response
            ? this.#afterwards(survey, response, report, languages)
            : // Nothing that somebody left in a control, or opened, is there for the next.
              keyed(session, this.#answering(survey, languages))
      }
      ${kiosk.draw(this.#surroundings(languages))} ${this.#own.draw(this.#surroundings(languages))}
    </fieldset></div>`;
  }

  /** Of the survey itself, with the answers that it repeats. */
  #surveyText(survey: Survey, draw: (filled: Survey) => unknown): unknown {
    const {session} = this.#visit;
    return session?.survey === survey ? filledText(session, survey, draw) : draw(survey);
  }

  #surroundings(languages: readonly string[]): GateSurroundings {
    const {localization} = this.#parts;
    return {
      localization,
      languages,
      words: lazyWords(localization),
      move: (step, first) => void this.#moves.move(step, first),
    };
  }

  #answering(survey: Survey, languages: readonly string[]): unknown {
    const {localization, aside, workshop} = this.#parts;
    const {session, flow} = this.#visit;
    const surroundings = this.#surroundings(languages);
    const gate = this.#gates.closed;
    if (gate)
      return [gate.withBanner && session ? this.#own.banner(session, surroundings) : nothing, gate.draw(surroundings)];
    if (!session || !flow) return nothing;
    const beside = aside(session, firstOnly(languages));
    const onFirstPage = flow.phase === 'answering' && flow.isFirst;
    return html`
      ${onFirstPage ? this.#surveyText(survey, ({description}) => description && html`<div class="description">${descriptionTemplate(description, languages)}</div>`) : nothing}
      ${this.#gates.above(surroundings)}
      ${onFirstPage || this.#visit.resumed || this.#visit.keeper.deleted ? this.#own.banner(session, surroundings) : nothing}
      ${workshop?.guide(session, surroundings, flow.phase)}
      <div class=${beside ? 'columns with-aside' : 'columns'}>
        ${
          session.sections().length > 1
            ? html`<consulta-section-navigation
              class="navigation"
              .languages=${languages}
              current=${flow.phase === 'answering' ? (flow.sections()[0]?.id ?? '') : ''}
              @section-chosen=${this.#goToChosen}
            ></consulta-section-navigation>`
            : nothing
        }
        <form class=${flow.place ? 'page alone' : 'page'} novalidate @keydown=${this.#moves.pressed} autocomplete=${this.#visit.isShared ? 'off' : nothing} @submit=${(event: Event) => event.preventDefault()} @change=${this.#answered} @input=${this.#answered}>
          ${errorSummary(flow, session, localization, firstOnly(languages), {
            goTo: (problem) => void this.#moves.focusQuestion(problem),
            goOn: () => this.#moves.forward(flow),
          })}
          ${placeLine(flow, localization)}
          ${flow.phase === 'review' ? this.#reviewing(languages) : this.#questions.draw(session, flow, languages, this.#parts)}
          ${pageButtons(
            {localization, flow, busy: this.#visit.busy},
            {
              back: () => void this.#moves.move(() => flow.back()),
              review: () => void this.#moves.move(() => flow.review()),
              forward: () => this.#moves.forward(flow),
            },
          )}
          <consulta-save-status
            .status=${this.#visit.keeper.status}
            ?volatile=${this.#visit.keeper.store?.kind === 'memory'}
            @copy-wanted=${() => void this.#copy(session)}
          ></consulta-save-status>
          ${this.#gates.below(surroundings)}
        </form>
        ${beside ? html`<aside class="aside" part="aside">${beside}</aside>` : nothing}
      </div>
    `;
  }

  #reviewing(languages: readonly string[]): unknown {
    return html`<h3 tabindex="-1" class="section-title" part="section-title">${this.#parts.localization.term('review.title')}</h3>
      ${this.#review.show(
        () => html`<consulta-review .languages=${languages} @section-chosen=${this.#goToChosen}></consulta-review>`,
        lazyWords(this.#parts.localization),
      )}`;
  }

  #afterwards(survey: Survey, response: Response, report: unknown, languages: readonly string[]): unknown {
    return this.#submitted.show(
      () =>
        html`<consulta-submitted
          .survey=${survey}
          .response=${response}
          .languages=${languages}
          ?volatile=${this.#visit.unstored || this.#visit.keeper.store?.kind === 'memory'}
          ?closed=${!this.#visit.period.isOpen || this.#visit.isShared}
          @again-wanted=${() => void this.#moves.move(() => this.#visit.own.resume(undefined))}
          @delete-wanted=${() => void this.#moves.move(() => this.#visit.own.removeResponse(response), '.undo')}
          @correct-wanted=${() => void this.#moves.move(() => this.#own.correct(response))}
          >${report}</consulta-submitted
        >`,
      lazyWords(this.#parts.localization),
    );
  }

  async #copy(session: SurveySession): Promise<void> {
    await session.prepareSaving();
    await downloadReceipt(session.survey, session.toDraft(), session.language);
  }

  #answered = (event: Event): void => {
    const {session, flow} = this.#visit;
    if (session && flow) recordAnswer(event, session, flow);
  };

  #goToChosen = (event: Event): void => {
    const {chosen} = event.target as EventTarget & {chosen: string};
    void this.#moves.move(() => this.#visit.flow?.goTo(chosen));
  };

  /** Leads to the first thing that keeps the answers from being submitted; what is wrong on its page is shown. */
  showProblems(): Promise<void> {
    return this.#moves.showProblems();
  }
}
