import type {Asking} from '@consulta/engine';
import type {Response, Survey} from '@consulta/schema';
import {html, type LitElement, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import {LazyPart} from '../base/lazy-part.js';
import {directionOf} from '../base/localization.js';
import {firstOnly, textLanguages} from '../base/text-languages.js';
import {descriptionTemplate, titleTemplate} from '../base/text-template.js';
import {failureNotice} from './failure-notice.js';
import type {KioskHost} from './kiosk/kiosk-part.js';
import {lazyWords} from './lazy-words.js';
import {pageButtons} from './page-buttons.js';
import type {GateSurroundings} from './page-gate.js';
import {PageGates} from './page-gates.js';
import type {PageParts} from './page-parts.js';
import {partTexts} from './part-texts.js';
import type {FormEntryHost} from './page-rest/form-entry.js';
import {loadRest, type PageRest} from './page-rest/load-rest.js';
import {placeLine} from './place-line.js';
import {ConsultaPlaceEvent} from './survey-events.js';
import type {SurveyPlace} from './survey-flow.js';
import {recordAnswer, SurveyQuestions} from './survey-questions.js';
import type {SurveyVisit} from './survey-visit.js';

/** Draws a visit: the questions of the page at once, and what else there is (`PageRest`) as soon as its code is there. */
export class SurveyPage {
  readonly #host: LitElement & KioskHost;
  readonly #visit: SurveyVisit;
  readonly #entry: FormEntryHost;
  readonly #gates: PageGates;
  readonly #navigation: LazyPart;
  readonly #questions = new SurveyQuestions();
  readonly #loading: LazyPart;
  #parts!: PageParts;
  #toldPlace = '';
  /** What the browser kept with the page. */
  #restored: unknown;
  /** What there is besides the first screen; undefined until it is loaded. */
  rest: PageRest | undefined;

  constructor(host: LitElement & KioskHost, visit: SurveyVisit, entry: FormEntryHost) {
    this.#host = host;
    this.#visit = visit;
    this.#entry = entry;
    this.#gates = new PageGates(host, visit, () => this.#parts.language);
    this.#navigation = new LazyPart(host, () => import('./section-navigation/define.js'));
    const parts = (): PageParts => this.#parts;
    this.#loading = new LazyPart(host, async () => {
      const rest = loadRest(host, (this.#parts as PageParts | undefined)?.localization);
      const [PageRest] = await Promise.all([rest, visit.loadKeeping()]);
      this.rest = new PageRest({
        host,
        visit,
        entry,
        questions: this.#questions,
        get parts() {
          return parts();
        },
        changed: () => this.structureChanged(),
      });
      this.rest.entry.restore(this.#restored);
      this.rest.entry.follow();
    });
  }

  /** Loads what stands around the questions of a survey. */
  async prepare(survey: Survey): Promise<void> {
    const navigation = survey.sections.length > 1 ? this.#navigation.fetch() : undefined;
    // A form around the survey asks at any time for its answers, and whether they are valid.
    const entry = this.#entry.internals.form ? this.fetchRest() : undefined;
    await Promise.all([this.#gates.prepare(survey), navigation, entry]);
  }
  /** There is the rest already, or a form around the survey. */
  get isWatched(): boolean {
    return this.rest !== undefined || this.#entry.internals.form !== null;
  }
  /** Loads the rest, once; when that fails the page says so. */
  fetchRest(): Promise<void> {
    return this.#loading.fetch();
  }
  /** Loads the rest, and tries until it is there. */
  complete(): Promise<void> {
    return this.#loading.complete();
  }

  /** Takes what the browser kept with the page, as soon as it can be given back. */
  restore(state: unknown): void {
    this.#restored = state;
    this.rest?.entry.restore(state);
  }

  /** Where the person is among the questions; undefined before and after them. */
  get place(): SurveyPlace | undefined {
    const {flow, response, error} = this.#visit;
    return error || response || this.#gates.isAside || this.#gates.closed ? undefined : flow?.here;
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
    if (this.place) void this.#withRest(({moves}) => moves.goTo(where));
  }

  /** Loads what comes after the questions. */
  fetchAhead(): void {
    this.#gates.fetchAhead();
    this.rest?.fetchAhead();
  }

  structureChanged(): void {
    this.#gates.follow();
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
    const {survey, asking, flow, error, response} = this.#visit;
    const {localization, language} = parts;
    if (error) return failureNotice(error, localization, () => this.#visit.reopen());
    // Behind a closed gate there may be no session.
    if (!survey || !(asking ?? this.#gates.closed)) {
      return html`<p role="status" class="loading">${localization.term('survey.loading')}</p>
        <slot></slot>`;
    }
    const languages = textLanguages(language, survey.languages, parts.besideLang);
    const surroundings = this.#surroundings(languages);
    const isAside = this.#gates.isAside || this.rest?.own.isOpen;
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
              keyed(flow, this.#answering(survey, surroundings))
      }
      ${this.#gates.draw(surroundings)} ${this.rest?.own.draw(surroundings)}
    </fieldset></div>`;
  }

  /** Of the survey itself, with the answers that it repeats. */
  #surveyText(survey: Survey, draw: (filled: Survey) => unknown): unknown {
    const {asking} = this.#visit;
    return asking?.survey === survey ? partTexts(asking, survey, draw) : draw(survey);
  }

  #surroundings(languages: readonly string[]): GateSurroundings {
    const {localization} = this.#parts;
    return {
      localization,
      languages,
      words: lazyWords(localization),
      // Even where what leads the reader on cannot be loaded.
      move: (step, first) => void this.#withRest(({moves}) => moves.move(step, first), step),
    };
  }

  #answering(survey: Survey, surroundings: GateSurroundings): unknown {
    const {localization, aside, workshop} = this.#parts;
    const {asking, session, flow} = this.#visit;
    const {languages} = surroundings;
    const rest = session && this.rest;
    const gate = this.#gates.closed;
    if (gate) return [gate.withBanner ? rest?.own.banner(surroundings) : nothing, gate.draw(surroundings)];
    if (!asking || !flow) return nothing;
    const beside = session && aside(session, firstOnly(languages));
    const onFirstPage = flow.phase === 'answering' && flow.isFirst;
    return html`
      ${onFirstPage ? this.#surveyText(survey, ({description}) => description && html`<div class="description">${descriptionTemplate(description, languages)}</div>`) : nothing}
      ${this.#gates.above(surroundings)} ${rest?.banner(onFirstPage, surroundings)}
      ${session && workshop?.guide(session, surroundings, flow.phase)}
      <div class=${beside ? 'columns with-aside' : 'columns'}>
        ${asking.sections().length > 1 ? this.#sections(asking, languages) : nothing}
        <form class=${flow.place ? 'page alone' : 'page'} novalidate @keydown=${this.#pressed} autocomplete=${this.#visit.isShared ? 'off' : nothing} @submit=${(event: Event) => event.preventDefault()} @change=${this.#answered} @input=${this.#answered}>
          ${rest?.problems(flow, languages)} ${placeLine(flow, localization)}
          ${flow.phase === 'review' ? rest?.review(languages, this.#goToChosen) : this.#questions.draw(asking, flow, languages, this.#parts)}
          ${pageButtons(
            {localization, flow, busy: this.#visit.busy},
            {
              back: () => surroundings.move(() => flow.back()),
              review: () => surroundings.move(() => flow.review()),
              forward: () => void this.#withRest(({moves}) => moves.forward(flow)),
            },
          )}
          ${rest ? rest.status() : this.#loading.failure(surroundings.words)} ${this.#gates.below(surroundings)}
        </form>
        ${beside ? html`<aside class="aside" part="aside">${beside}</aside>` : nothing}
      </div>
    `;
  }

  #sections(asking: Asking, languages: readonly string[]): unknown {
    const {flow} = this.#visit;
    return this.#navigation.show(
      () =>
        html`<consulta-section-navigation
          class="navigation"
          .asking=${asking}
          .languages=${languages}
          .onPage=${flow?.place ? 0 : flow?.sections().length}
          current=${(flow?.phase === 'answering' && flow.sections()[0]?.id) || ''}
          @section-chosen=${this.#goToChosen}
        ></consulta-section-navigation>`,
      lazyWords(this.#parts.localization),
    );
  }

  /** What comes after submitting. */
  #afterwards(survey: Survey, response: Response, report: unknown, languages: readonly string[]): unknown {
    const draw = (): unknown => this.rest?.afterwards(survey, response, report, languages);
    return this.#loading.show(draw, lazyWords(this.#parts.localization));
  }

  /** Does something as soon as the rest is there; `without` when it cannot be loaded. */
  async #withRest(step: (rest: PageRest) => unknown, without?: () => unknown): Promise<void> {
    if (!this.rest) await this.fetchRest();
    if (!this.#visit.session && this.rest) await this.#visit.starting;
    if (this.rest) await step(this.rest);
    else without?.();
  }

  #answered = (event: Event): void => {
    const {asking, flow} = this.#visit;
    if (asking && flow) recordAnswer(event, asking, flow);
  };

  #goToChosen = (event: Event): void => {
    const {chosen} = event.target as EventTarget & {chosen: string};
    void this.#withRest(({moves}) => moves.move(() => this.#visit.flow?.goTo(chosen)));
  };
  #pressed = (event: KeyboardEvent): void => this.rest?.moves.pressed(event);
}
