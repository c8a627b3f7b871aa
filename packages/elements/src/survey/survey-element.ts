import type {SurveySession} from '@consulta/engine';
import {matchLanguage, type Response, type Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import {html, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {base, buttons} from '../base/base.styles.js';
import {FormMember} from '../base/form-member.js';
import {nearestLanguage} from '../base/nearest-language.js';
import {loadBesideText} from '../base/text-template.js';
import {whenIdle} from '../base/when-idle.js';
import {type ControlWords, controlWords} from '../base/words/control-words.js';
import {errorText} from './error-text.js';
import {type RestWords, restWords} from './page-rest/words/rest-words.js';
import {SessionProvider} from './session-provider.js';
import {SOURCE_PROPERTIES, sourceOf} from './source-of.js';
import {deviceClock, type SurveyClock} from './survey-clock.js';
import type {SurveyLayout, SurveyPlace} from './survey-flow.js';
import type {PageParts} from './page-parts.js';
import {SurveyPage} from './survey-page.js';
import {questionsDrawn} from './survey-questions.js';
import {SurveyVisit} from './survey-visit.js';
import {styles} from './survey.styles.js';
import {type SurveyWords, surveyWords} from './words/survey-words.js';

/** What the survey elements share: a definition in, answers kept as they are given, a response out. */
export abstract class SurveyElement extends FormMember<SurveyWords & RestWords & ControlWords> {
  static override readonly words = [surveyWords, controlWords];
  static override readonly styles = [base, buttons, styles];

  /** Address of a survey definition (JSON). */
  @property() src: string | undefined;
  /** Name of a built-in instrument, instead of `src`. */
  @property() instrument: string | undefined;
  /** A definition as an object, instead of `src`. */
  @property({attribute: false}) survey: Survey | undefined;
  /** `pages`: a section at a time; `single`: all on one page; `one-at-a-time`: a question at a time. */
  @property() layout: SurveyLayout = 'pages';
  /** `short`: only the questions marked for the short form. */
  @property({attribute: 'form'}) formLength: 'long' | 'short' = 'long';
  /** A second language of the survey, in which every text of it is shown below the first. */
  @property({attribute: 'beside-lang'}) besideLang: string | undefined;
  /** Written into every response: a break-out group, a campaign, a device. */
  @property() group: string | undefined;
  /** For a shared device: a fresh start for each person, and a way out by a PIN. */
  @property({type: Boolean}) kiosk = false;
  /** On a shared device, after how many seconds without a touch it asks whether anybody is there; 0 for never. */
  @property({type: Number}) idle = 120;
  /** Marks what is submitted as a test, which results leave out. */
  @property({type: Boolean}) test = false;
  /** Name of the IndexedDB database. */
  @property() database = 'consulta';
  /** The store to use, instead of opening one. */
  @property({attribute: false}) store: ResponseStore | undefined;
  /** By which the survey opens and closes; another than the device's where the page knows the time of its server. */
  @property({attribute: false}) clock: SurveyClock = deviceClock;
  /** Under which the answers are submitted with a form around the element, as one JSON field. */
  @property({reflect: true}) name = '';

  protected readonly visit: SurveyVisit = new SurveyVisit({
    language: () => nearestLanguage(this),
    words: this.localization,
    layout: () => this.layout,
    dispatchEvent: (event) => this.dispatchEvent(event),
    visitChanged: (what) => this.#visitChanged(what),
    errorText: (code) => errorText(code, this.localization),
    needsSession: () => this.workshop !== undefined || this.#page.isWatched,
    prepare: (survey) => this.#page.prepare(survey),
    drawn: () => this.updateComplete.then(() => questionsDrawn(this.renderRoot)),
    fetchRest: () => this.#page.fetchRest(),
    complete: () => this.#page.complete(),
  });
  /** What the visit was opened with; another value of any of it opens it anew. */
  #opened: readonly unknown[] | undefined;
  /** What the survey offers a group that works on it together. */
  protected readonly workshop: PageParts['workshop'];
  @query('#reported') private readonly reported!: HTMLElement | null;
  @state() private isDisabled = false;
  readonly #provider = new SessionProvider(this);
  readonly #page: SurveyPage = new SurveyPage(this, this.visit, {
    internals: this.internals,
    value: () => this.value,
    words: () => (this.hasUpdated ? this.localization : undefined),
    anchor: () => this.reported ?? undefined,
  });

  /** The person's way through the survey; undefined until `consulta-ready`. */
  get session(): SurveySession | undefined {
    return this.visit.session;
  }
  /** The page that the person is on; undefined before and after the questions. */
  get place(): SurveyPlace | undefined {
    return this.#page.place;
  }
  /** Leads to a section or question by its id, or to an earlier `place`, and focuses it; never to what is hidden. */
  goTo(sectionOrQuestionId: string | SurveyPlace): void {
    this.#page.goTo(sectionOrQuestionId);
  }
  /** All answers so far as JSON; '' before the first. */
  get value(): string {
    const {session} = this.visit;
    return session?.begun ? JSON.stringify(session.answers) : '';
  }
  /** Takes no answers, and submits none; also while a fieldset around the element is disabled. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }
  /** The form around the element. A framework may set it as the attribute: `short`, `long`, or the id of a form. */
  override get form(): HTMLFormElement | null {
    return super.form;
  }
  override set form(value: string) {
    this.setAttribute('form', value);
  }
  /** Checks the answers and stores the response, as the button does. */
  submit(): Promise<void> {
    return this.visit.submit();
  }
  /** Puts the answers aside and begins anew. */
  async reset(): Promise<void> {
    await this.#page.complete();
    await this.visit.own.resume(undefined);
  }

  constructor() {
    super();
    this.addEventListener('consulta-ready', () => whenIdle(() => this.fetchAhead()));
  }

  /** Loads what the person will need later, so that it is there when the network is not. */
  protected fetchAhead(): void {
    this.#page.fetchAhead();
    void this.visit.check();
  }
  /** What stands beside the questions. */
  protected aside(_session: SurveySession, _languages: readonly string[]): unknown {
    return undefined;
  }
  /** What is shown of a submitted response. */
  protected report(_survey: Survey, _response: Response, _languages: readonly string[]): unknown {
    return undefined;
  }

  // Of a member of a form, `form` names that form by its id. The two words for the length of the survey are taken over
  // and the attribute goes, so that the browser finds the form around the element.
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== 'form') return super.attributeChangedCallback(name, old, value);
    if (value !== 'short' && value !== 'long') return;
    this.formLength = value;
    this.removeAttribute('form');
  }

  formAssociatedCallback(): void {
    this.#page.rest?.entry.follow();
  }
  formDisabledCallback(disabled: boolean): void {
    this.isDisabled = disabled;
  }
  formResetCallback(): void {
    void this.reset();
  }
  formStateRestoreCallback(state: string | File | FormData | null): void {
    this.#page.restore(state);
  }
  protected override tellValidity(): void {
    this.#page.rest?.entry.tell();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Properties that a page sets in the same turn count; the words are loaded at the same time.
    queueMicrotask(() => (this.#opened ? void this.visit.wake() : this.#open()));
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that only moves is back by then.
    queueMicrotask(() => !this.isConnected && void this.visit.sleep());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('besideLang')) void loadBesideText().then(() => this.#visitChanged('structure'));
    if (this.#opened && this.isConnected) this.#open();
    if (this.visit.flow?.setLayout(this.layout)) this.#page.structureChanged();
    // Also when the page around the element changes its language.
    this.visit.session?.setLanguage(nearestLanguage(this));
  }

  protected override needed(): Promise<unknown> | undefined {
    return this.#page.rest && restWords.load(this.localization.lang());
  }
  protected override content(): unknown {
    // The browser focuses it when the form is reported: what is wrong may be on a page that is not drawn.
    const reported = html`<div id="reported" class="visually-hidden" tabindex="-1" @focus=${() => void this.#page.rest?.moves.showProblems()}></div>`;
    const page = this.#page.draw({
      localization: this.localization,
      language: this.wantedLanguage,
      besideLang: this.besideLang,
      isDisabled: this.isDisabled,
      workshop: this.workshop,
      aside: (session, languages) => this.aside(session, languages),
      report: (survey, response, languages) => this.report(survey, response, languages),
    });
    return [reported, page];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The words and the anchor are there only now.
    this.#page.rest?.entry.tellForm();
    this.#page.tellPlace();
  }

  /** Interface and questions are in one language: the first that was asked for and that the survey has. */
  protected override get wantedLanguage(): string {
    const wanted = nearestLanguage(this);
    // While the first fields are set there is no visit yet.
    const {session, survey} = (this.visit as SurveyVisit | undefined) ?? {};
    return session?.language ?? matchLanguage([wanted], survey?.languages ?? []) ?? survey?.languages[0] ?? wanted;
  }

  #open(): void {
    const responses = this.workshop?.basedOn;
    const named = [...SOURCE_PROPERTIES.map((property) => this[property]), responses];
    if (!this.isConnected || this.#opened?.every((value, index) => value === named[index])) return;
    this.#opened = named;
    void this.visit.open({
      source: sourceOf(this),
      store: this.store,
      database: this.database,
      group: this.group,
      form: this.formLength === 'short' ? 'short' : undefined,
      test: this.test,
      kiosk: this.kiosk,
      basedOn: responses?.map(({id}) => id),
      clock: this.clock,
    });
  }

  #visitChanged(what: 'structure' | 'status'): void {
    if (what === 'status' && this.hasUpdated) return this.#page.showStatus();
    this.#provider.setValue(this.visit.session);
    this.#page.rest?.entry.follow();
    this.#page.structureChanged();
    this.requestUpdate();
  }
}
